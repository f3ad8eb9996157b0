/** Places usual in news, as English spells them. */

/** Lines `base form|type|ISO 3166-1 alpha-2 or nothing|alias,alias`; each form stands once. */
export const gazetteer = `
Aachen|City|DE|
Aarhus|City|DK|
Abadan|City|IR|
Abbottabad|City|PK|
Aberdeen|City|GB|
Aberdeenshire|AdministrativeArea|GB|
Aberystwyth|City|GB|
Abha|City|SA|
Abidjan|City|CI|
Abkhazia|AdministrativeArea|GE|
Absheron Peninsula|Place|AZ|
Abu Dhabi|City|AE|
Abuja|City|NG|
Acapulco|City|MX|
Accra|City|GH|
Aceh|AdministrativeArea|ID|
Aconcagua|Mountain||
Acre|City|IL|
Acropolis|Place|GR|
Adana|City|TR|
Addis Ababa|City|ET|
Adelaide|City|AU|
Aden|City|YE|
Adiyaman|City|TR|
Adjara|AdministrativeArea|GE|
Adriatic Sea|BodyOfWater||Adriatic
Aegean Sea|BodyOfWater||Aegean
Afghanistan|Country|AF|
Africa|Continent||
Afrin|City|SY|
Agadez|City|NE|
Agadir|City|MA|
Aghali|City|AZ|
Aghdam|City|AZ|Agdam
Aghdara|City|AZ|
Aghjabadi|City|AZ|
Agra|City|IN|
Ahmedabad|City|IN|
Ahvaz|City|IR|
Ajman|City|AE|
Akhaltsikhe|City|GE|
Akkuyu|Place|TR|
Akron|City|US|
Aktau|City|KZ|
Aktobe|City|KZ|
Al-Aqsa Mosque|Place|PS|Al-Aqsa
Al-Shifa Hospital|Place|PS|
Alabama|AdministrativeArea|US|
Alamo|Place|US|
Alanya|City|TR|
Alaska|AdministrativeArea|US|
Alat|City|AZ|
Albania|Country|AL|
Albany|City|US|
Alberta|AdministrativeArea|CA|Alta.
Albuquerque|City|US|
Alcatraz|Place|US|
Aldershot|City|GB|
Aleppo|City|SY|
Alexandria|City|EG|
Alexandroupolis|City|GR|
Algeria|Country|DZ|
Algiers|City|DZ|
Alicante|City|ES|
Alice Springs|City|AU|
Allentown|City|US|
Alley of Martyrs|Place|AZ|
Almaty|City|KZ|
Alps|Mountain||
Alsace|AdministrativeArea|FR|
Amarillo|City|US|
Amatrice|City|IT|
Amazon River|BodyOfWater||
Amazon rainforest|Place|BR|Amazon Rainforest
American Samoa|AdministrativeArea|AS|
Amhara|AdministrativeArea|ET|
Amman|City|JO|
Amritsar|City|IN|
Amsterdam|City|NL|
Amu Darya|BodyOfWater||
Amur|BodyOfWater||
Anaheim|City|US|
Anaklia|City|GE|
Anapa|City|RU|
Anatolia|Place||
Anchorage|City|US|
Andalusia|AdministrativeArea|ES|
Andes|Mountain||
Andhra Pradesh|AdministrativeArea|IN|
Andijan|City|UZ|
Andorra|Country|AD|
Andover|City|GB|
Anfield|Place|GB|
Angkor Wat|Place|KH|
Anglesey|AdministrativeArea|GB|
Angola|Country|AO|
Anguilla|AdministrativeArea|AI|
Ankara|City|TR|
Ann Arbor|City|US|
Annapolis|City|US|
Annapurna|Mountain||
Antakya|City|TR|
Antalya|City|TR|
Antananarivo|City|MG|
Antarctica|Continent||
Antigua and Barbuda|Country|AG|Antigua
Antwerp|City|BE|
Apia|City|WS|
Appalachia|Place|US|
Appalachian Mountains|Mountain||Appalachians
Aqaba|City|JO|
Arabian Peninsula|Place||
Arabian Sea|BodyOfWater||
Arak|City|IR|
Aral Sea|BodyOfWater||
Aras River|BodyOfWater||Araz River
Arctic|Place||
Arctic Ocean|BodyOfWater||
Ardabil|City|IR|
Area 51|Place|US|
Arequipa|City|PE|
Argentina|Country|AR|
Argyll and Bute|AdministrativeArea|GB|
Arizona|AdministrativeArea|US|Ariz.
Arkansas|AdministrativeArea|US|Ark.
Arkhangelsk|City|RU|
Arlington|City|US|
Arlington National Cemetery|Place|US|
Armagh|City|GB|
Armenia|Country|AM|Republic of Armenia
Arnhem|City|NL|
Aruba|AdministrativeArea|AW|
Arusha|City|TZ|
Ashdod|City|IL|
Asheville|City|US|
Ashford|City|GB|
Ashgabat|City|TM|
Ashkelon|City|IL|
Asia|Continent||
Asia Minor|Place||
Asia-Pacific|Place||
Asmara|City|ER|
Aspen|City|US|
Assam|AdministrativeArea|IN|
Assisi|City|IT|
Astana|City|KZ|Nur-Sultan
Astara|City|AZ|
Astrakhan|City|RU|
Asunción|City|PY|Asuncion
Aswan|City|EG|
Athens|City|GR|
Atlanta|City|US|
Atlantic City|City|US|
Atlantic Ocean|BodyOfWater||Atlantic
Atlas Mountains|Mountain||
Atyrau|City|KZ|
Auckland|City|NZ|
Augsburg|City|DE|
Augusta|City|US|
Aurora|City|US|
Auschwitz|Place|PL|
Austin|City|US|
Australia|Country|AU|Commonwealth of Australia
Australian Capital Territory|AdministrativeArea|AU|
Austria|Country|AT|
Austria-Hungary|Country||
Avdiivka|City|UA|
Avignon|City|FR|
Awaza|City|TM|
Aylesbury|City|GB|
Ayodhya|City|IN|
Ayrshire|AdministrativeArea|GB|
Azerbaijan|Country|AZ|Republic of Azerbaijan
Azores|Place|PT|
Azovstal|Place|UA|
Baalbek|City|LB|
Bab el-Mandeb|BodyOfWater||Bab al-Mandab
Baden-Baden|City|DE|
Baden-Württemberg|AdministrativeArea|DE|Baden-Wuerttemberg
Baghdad|City|IQ|
Bagram|City|AF|
Bahamas|Country|BS|The Bahamas
Bahia|AdministrativeArea|BR|
Bahrain|Country|BH|
Baikonur|Place|KZ|Baikonur Cosmodrome
Baja California|AdministrativeArea|MX|
Bakersfield|City|US|
Bakhmut|City|UA|
Baku|City|AZ|
Balakan|City|AZ|
Balearic Islands|AdministrativeArea|ES|
Bali|Place|ID|
Balkan Peninsula|Place||
Balkans|Place||Western Balkans
Ballarat|City|AU|
Balmoral|Place|GB|Balmoral Castle
Balochistan|AdministrativeArea|PK|
Balti|City|MD|
Baltic Sea|BodyOfWater||Baltic
Baltics|Place||Baltic states
Baltimore|City|US|
Bamako|City|ML|
Bamenda|City|CM|
Bamiyan|City|AF|
Banbury|City|GB|
Bandar Abbas|City|IR|
Bandar Seri Begawan|City|BN|
Bandung|City|ID|
Banff|City|CA|
Bangalore|City|IN|Bengaluru
Bangkok|City|TH|
Bangladesh|Country|BD|
Bangor|City|GB|
Bangui|City|CF|
Banja Luka|City|BA|
Banjul|City|GM|
Barbados|Country|BB|
Barcelona|City|ES|
Barda|City|AZ|
Barents Sea|BodyOfWater||
Bari|City|IT|
Barnaul|City|RU|
Barnet|AdministrativeArea|GB|
Barnsley|City|GB|
Barranquilla|City|CO|
Basel|City|CH|
Bashkortostan|AdministrativeArea|RU|
Basildon|City|GB|
Basingstoke|City|GB|
Basque Country|AdministrativeArea|ES|
Basra|City|IQ|
Bataclan|Place|FR|
Bath|City|GB|
Bathurst|City|AU|
Batken|City|KG|
Batman|City|TR|
Baton Rouge|City|US|
Battersea|Place|GB|
Batumi|City|GE|
Bavaria|AdministrativeArea|DE|
Bay Area|Place|US|San Francisco Bay Area
Bay of Bengal|BodyOfWater||
Bay of Biscay|BodyOfWater||
Be'eri|City|IL|
Beaumont|City|US|
Bedford|City|GB|
Bedfordshire|AdministrativeArea|GB|
Beersheba|City|IL|
Beijing|City|CN|
Beira|City|MZ|
Beirut|City|LB|
Beit Hanoun|City|PS|
Beit Lahia|City|PS|
Bekaa Valley|Place|LB|
Belarus|Country|BY|Byelorussia
Belfast|City|GB|
Belgium|Country|BE|
Belgorod|City|RU|
Belgorod Oblast|AdministrativeArea|RU|Belgorod region
Belgrade|City|RS|
Belize|Country|BZ|
Belize City|City|BZ|
Bellevue|City|US|
Bellingham|City|US|
Belmopan|City|BZ|
Belo Horizonte|City|BR|
Belém|City|BR|Belem
Ben Gurion Airport|Place|IL|
Ben Nevis|Mountain||
Bend|City|US|
Bendigo|City|AU|
Benelux|Place||
Benghazi|City|LY|
Beni|City|CD|
Benin|Country|BJ|
Benin City|City|NG|
Berdiansk|City|UA|
Bergamo|City|IT|
Bergen|City|NO|
Bering Sea|BodyOfWater||
Bering Strait|BodyOfWater||
Berkeley|City|US|
Berkshire|AdministrativeArea|GB|
Berlin|City|DE|
Berlin Wall|Place|DE|
Bermuda|AdministrativeArea|BM|
Bermuda Triangle|Place||
Bern|City|CH|Berne
Beslan|City|RU|
Bethesda|City|US|
Bethlehem|City|US|
Beverly Hills|Place|US|
Beylagan|City|AZ|
Bhopal|City|IN|
Bhutan|Country|BT|
Bialystok|City|PL|
Biarritz|City|FR|
Big Ben|Place|GB|
Bihar|AdministrativeArea|IN|
Bikini Atoll|Place|MH|
Bilasuvar|City|AZ|
Bilbao|City|ES|
Billings|City|US|
Biloxi|City|US|
Birmingham|City|GB|
Bishkek|City|KG|
Bismarck|City|US|
Bissau|City|GW|
Black Hills|Mountain||
Black Sea|BodyOfWater||
Blackburn|City|GB|
Blackpool|City|GB|
Blantyre|City|MW|
Bletchley Park|Place|GB|
Bloemfontein|City|ZA|
Bloomington|City|US|
Blue Nile|BodyOfWater||
Blue Ridge Mountains|Mountain||
Boao|City|CN|
Bochum|City|DE|
Bodrum|City|TR|
Bogotá|City|CO|Bogota
Boise|City|US|
Bolivia|Country|BO|
Bologna|City|IT|
Bolshoi Theatre|Place|RU|
Bolton|City|GB|
Bondi Beach|Place|AU|
Bonn|City|DE|
Bordeaux|City|FR|
Borjomi|City|GE|
Borneo|Place||
Borno State|AdministrativeArea|NG|Borno
Boryspil|City|UA|
Bosnia and Herzegovina|Country|BA|Bosnia,Bosnia-Herzegovina
Bosphorus|BodyOfWater||Bosporus
Bosphorus Bridge|Place|TR|
Boston|City|US|
Boston Harbor|BodyOfWater||
Botswana|Country|BW|
Boulder|City|US|
Bournemouth|City|GB|
Bowling Green|City|US|
Bozeman|City|US|
Bradford|City|GB|
Braga|City|PT|
Brahmaputra|BodyOfWater||
Brampton|City|CA|
Brandenburg|AdministrativeArea|DE|
Brandenburg Gate|Place|DE|
Branson|City|US|
Brasov|City|RO|
Brasília|City|BR|Brasilia
Bratislava|City|SK|
Brazil|Country|BR|
Brazzaville|City|CG|
Bremen|City|DE|
Brent|AdministrativeArea|GB|
Brescia|City|IT|
Brest|City|BY|
Bridgeport|City|US|
Bridgetown|City|BB|
Brighton|City|GB|Brighton and Hove
Brisbane|City|AU|
Bristol|City|GB|
British Columbia|AdministrativeArea|CA|B.C.
British Empire|Country||
British Virgin Islands|AdministrativeArea|VG|
Brittany|AdministrativeArea|FR|
Brixton|Place|GB|
Brno|City|CZ|
Broadway|Place|US|
Bromley|AdministrativeArea|GB|
Bronx|AdministrativeArea|US|the Bronx
Brooklyn|AdministrativeArea|US|
Broome|City|AU|
Brovary|City|UA|
Broward County|AdministrativeArea|US|
Brownsville|City|US|
Bruges|City|BE|
Brumadinho|City|BR|
Brunei|Country|BN|
Brussels|City|BE|
Bryansk|City|RU|
Bucha|City|UA|
Bucharest|City|RO|
Buckingham Palace|Place|GB|
Buckinghamshire|AdministrativeArea|GB|
Budapest|City|HU|
Budva|City|ME|
Buenos Aires|City|AR|
Buffalo|City|US|
Bujumbura|City|BI|
Bukavu|City|CD|
Bukhara|City|UZ|
Bulawayo|City|ZW|
Bulgaria|Country|BG|
Bunia|City|CD|
Burbank|City|US|
Burgas|City|BG|
Burgundy|AdministrativeArea|FR|
Burj Khalifa|Place|AE|
Burkina Faso|Country|BF|
Burnley|City|GB|
Bursa|City|TR|
Burundi|Country|BI|
Bury|City|GB|
Buryatia|AdministrativeArea|RU|
Busan|City|KR|
Bushehr|City|IR|
Butler|City|US|
Byron Bay|City|AU|
Byzantine Empire|Country||
Bürgenstock|City|CH|
Cabo Delgado|AdministrativeArea|MZ|
Caen|City|FR|
Cagliari|City|IT|
Cairngorms|Mountain||
Cairns|City|AU|
Cairo|City|EG|
Calabria|AdministrativeArea|IT|
Calais|City|FR|
Calgary|City|CA|
Cali|City|CO|
California|AdministrativeArea|US|Calif.
Cambodia|Country|KH|
Cambridge|City|GB|
Cambridgeshire|AdministrativeArea|GB|
Camden|AdministrativeArea|GB|
Cameroon|Country|CM|
Camp David|Place|US|
Camp Nou|Place|ES|
Canada|Country|CA|
Canakkale|City|TR|
Canary Islands|AdministrativeArea|ES|
Canary Wharf|Place|GB|
Canberra|City|AU|
Cancún|City|MX|Cancun
Cannes|City|FR|
Canterbury|City|GB|
Cape Canaveral|Place|US|
Cape Cod|Place|US|
Cape Coral|City|US|
Cape Town|City|ZA|
Cape Verde|Country|CV|Cabo Verde
Capitol Hill|Place|US|
Cappadocia|Place|TR|
Capri|Place|IT|
Caracas|City|VE|
Cardiff|City|GB|
Caribbean|Place||
Caribbean Sea|BodyOfWater||
Carlisle|City|GB|
Carmarthenshire|AdministrativeArea|GB|
Carpathians|Mountain||Carpathian Mountains
Carson City|City|US|
Cartagena|City|CO|
Cary|City|US|
Casablanca|City|MA|
Cascades|Mountain||
Caspian Sea|BodyOfWater||Caspian
Catalonia|AdministrativeArea|ES|
Catania|City|IT|
Caucasus|Place||
Caucasus Mountains|Mountain||
Cayman Islands|AdministrativeArea|KY|
Cebu|City|PH|
Cedar Rapids|City|US|
Central African Republic|Country|CF|CAR
Central America|Place||
Central Asia|Place||
Central Europe|Place||
Central Park|Place|US|
Ceredigion|AdministrativeArea|GB|
Cetinje|City|ME|
Ceuta|City|ES|
Chabahar|City|IR|
Chad|Country|TD|
Chagos Islands|AdministrativeArea|IO|Chagos Archipelago
Champaign|City|US|
Champs-Élysées|Place|FR|Champs-Elysees
Chandigarh|City|IN|
Chandler|City|US|
Changsha|City|CN|
Channel Islands|AdministrativeArea||
Charleroi|City|BE|
Charleston|City|US|
Charlotte|City|US|
Charlottesville|City|US|
Chasiv Yar|City|UA|
Chattanooga|City|US|
Chechnya|AdministrativeArea|RU|
Checkpoint Charlie|Place|DE|
Chelmsford|City|GB|
Cheltenham|City|GB|
Chelyabinsk|City|RU|
Chemnitz|City|DE|
Chengdu|City|CN|
Chennai|City|IN|Madras
Chequers|Place|GB|
Cherkasy|City|UA|
Chernihiv|City|UA|
Chernivtsi|City|UA|
Chernobyl|Place|UA|Chornobyl
Chesapeake|City|US|
Chesapeake Bay|BodyOfWater||
Cheshire|AdministrativeArea|GB|
Chester|City|GB|
Cheyenne|City|US|
Chhattisgarh|AdministrativeArea|IN|
Chiang Mai|City|TH|
Chiapas|AdministrativeArea|MX|
Chibok|City|NG|
Chicago|City|US|
Chichester|City|GB|
Chihuahua|AdministrativeArea|MX|
Chile|Country|CL|
China|Country|CN|People's Republic of China,PRC
Chisinau|City|MD|Chișinău
Chita|City|RU|
Chittagong|City|BD|Chattogram
Cholpon-Ata|City|KG|
Chongqing|City|CN|
Christchurch|City|NZ|
Chukotka|AdministrativeArea|RU|
Chula Vista|City|US|
Church of the Holy Sepulchre|Place|IL|
Cincinnati|City|US|
City of London|Place|GB|
Ciudad Juárez|City|MX|Ciudad Juarez
Cizre|City|TR|
Clapham|Place|GB|
Clark County|AdministrativeArea|US|
Clarksville|City|US|
Cleveland|City|US|
Cluj-Napoca|City|RO|
Coimbra|City|PT|
Colchester|City|GB|
College Station|City|US|
Cologne|City|DE|
Colombia|Country|CO|
Colombo|City|LK|
Colorado|AdministrativeArea|US|Colo.
Colorado River|BodyOfWater||
Colorado Springs|City|US|
Colosseum|Place|IT|
Columbia|City|US|
Columbia River|BodyOfWater||
Columbine|Place|US|
Columbus|City|US|
Comoros|Country|KM|
Compton|City|US|
Comrat|City|MD|
Conakry|City|GN|
Concord|City|US|
Congo|Country|CG|Republic of the Congo,Republic of Congo
Congo River|BodyOfWater||
Connecticut|AdministrativeArea|US|Conn.
Constanta|City|RO|
Constantine|City|DZ|
Cook County|AdministrativeArea|US|
Cook Islands|AdministrativeArea|CK|
Copenhagen|City|DK|
Coral Sea|BodyOfWater||
Corby|City|GB|
Corfu|Place|GR|
Cork|City|IE|
Cornwall|AdministrativeArea|GB|
Corpus Christi|City|US|
Corsica|AdministrativeArea|FR|
Cortina d'Ampezzo|City|IT|
Corvallis|City|US|
Costa Rica|Country|CR|
Cotonou|City|BJ|
County Antrim|AdministrativeArea|GB|
County Armagh|AdministrativeArea|GB|
County Down|AdministrativeArea|GB|
County Durham|AdministrativeArea|GB|
County Fermanagh|AdministrativeArea|GB|
County Londonderry|AdministrativeArea|GB|
County Tyrone|AdministrativeArea|GB|
Coventry|City|GB|
Cox's Bazar|City|BD|
Craiova|City|RO|
Crans-Montana|City|CH|
Crawley|City|GB|
Crete|Place|GR|
Crewe|City|GB|
Crimea|AdministrativeArea|UA|
Crimean Peninsula|Place|UA|
Croatia|Country|HR|
Crocus City Hall|Place|RU|
Croydon|AdministrativeArea|GB|
Cuba|Country|CU|
Culiacán|City|MX|Culiacan
Cumbria|AdministrativeArea|GB|
Cupertino|City|US|
Curaçao|AdministrativeArea|CW|Curacao
Curitiba|City|BR|
Cusco|City|PE|Cuzco
Cyprus|Country|CY|Republic of Cyprus
Czech Republic|Country|CZ|Czechia
Czechoslovakia|Country||
Córdoba|City|ES|
Cúcuta|City|CO|
Da Nang|City|VN|
Daegu|City|KR|
Daejeon|City|KR|
Dagestan|AdministrativeArea|RU|
Dahiyeh|City|LB|
Dakar|City|SN|
Dalian|City|CN|
Dallas|City|US|
Dallas County|AdministrativeArea|US|
Damascus|City|SY|
Dammam|City|SA|
Danube|BodyOfWater||
Dar es Salaam|City|TZ|
Daraa|City|SY|
Dardanelles|BodyOfWater||
Darfur|AdministrativeArea|SD|
Darlington|City|GB|
Darwin|City|AU|
Dashkasan|City|AZ|
Daugavpils|City|LV|
Davao|City|PH|
Davos|City|CH|
Dayton|City|US|
Daytona Beach|City|US|
Dead Sea|BodyOfWater||
Death Valley|Place|US|
Deauville|City|FR|
Debaltseve|City|UA|
Debrecen|City|HU|
Deep South|Place|US|
Deir al-Balah|City|PS|
Deir ez-Zor|City|SY|Deir al-Zor
Delaware|AdministrativeArea|US|
Delaware River|BodyOfWater||
Delft|City|NL|
Delhi|City|IN|
Delphi|Place|GR|
Demilitarized Zone|Place|KR|DMZ
Democratic Republic of the Congo|Country|CD|DRC,DR Congo,Democratic Republic of Congo,Zaire
Denali|Mountain||Mount McKinley
Denizli|City|TR|
Denmark|Country|DK|
Denpasar|City|ID|
Denver|City|US|
Derbent|City|RU|
Derby|City|GB|
Derbyshire|AdministrativeArea|GB|
Derna|City|LY|
Des Moines|City|US|
Detroit|City|US|
Devon|AdministrativeArea|GB|
Dhaka|City|BD|
Dharamsala|City|IN|
Diego Garcia|AdministrativeArea|IO|
Dijon|City|FR|
Dili|City|TL|
Dilijan|City|AM|
Dimona|City|IL|
District of Columbia|AdministrativeArea|US|D.C.
Diyarbakir|City|TR|
Djibouti|Country|DJ|
Dniester|BodyOfWater||
Dnipro|BodyOfWater||Dnieper
Dnipro city|City|UA|
Dobropillia|City|UA|
Dodoma|City|TZ|
Doha|City|QA|
Dolmabahce Palace|Place|TR|
Dominica|Country|DM|
Dominican Republic|Country|DO|
Donbas|AdministrativeArea|UA|Donbass
Doncaster|City|GB|
Donetsk|City|UA|
Donetsk Oblast|AdministrativeArea|UA|Donetsk region
Dorset|AdministrativeArea|GB|
Dortmund|City|DE|
Douala|City|CM|
Douma|City|SY|
Dover|City|US|
Downing Street|Place|GB|10 Downing Street,Number 10
Dresden|City|DE|
Drogheda|City|IE|
Dubai|City|AE|
Dubbo|City|AU|
Dublin|City|IE|
Dubrovnik|City|HR|
Dudley|City|GB|
Duhok|City|IQ|
Duisburg|City|DE|
Dulles International Airport|Place|US|
Duluth|City|US|
Dumfries and Galloway|AdministrativeArea|GB|
Dunblane|City|GB|
Dundalk|City|IE|
Dundee|City|GB|
Dunedin|City|NZ|
Dunfermline|City|GB|
Dunkirk|City|FR|
Durand Line|Place||
Durban|City|ZA|
Durham|City|US|
Durres|City|AL|
Dushanbe|City|TJ|
Düsseldorf|City|DE|Duesseldorf,Dusseldorf
Ealing|AdministrativeArea|GB|
East Africa|Place||
East Asia|Place||
East China Sea|BodyOfWater||
East Coast|Place|US|
East Germany|Country|DE|GDR
East Jerusalem|AdministrativeArea|PS|
East Palestine|City|US|
East Riding of Yorkshire|AdministrativeArea|GB|
East River|BodyOfWater||
East Sussex|AdministrativeArea|GB|
East Timor|Country|TL|Timor-Leste
Eastbourne|City|GB|
Easter Island|Place|CL|
Eastern Cape|AdministrativeArea|ZA|
Eastern Europe|Place||
Eastern Province|AdministrativeArea|SA|
Eastern Zangezur|Place|AZ|East Zangezur
Ecuador|Country|EC|
Edinburgh|City|GB|
Edirne|City|TR|
Edmonton|City|CA|
Egypt|Country|EG|Arab Republic of Egypt
Eiffel Tower|Place|FR|
Eilat|City|IL|
Eindhoven|City|NL|
El Fasher|City|SD|El-Fasher
El Geneina|City|SD|
El Paso|City|US|
El Salvador|Country|SV|
El-Arish|City|EG|
Elazig|City|TR|
Elbe|BodyOfWater||
Eldoret|City|KE|
Elk Grove|City|US|
Emilia-Romagna|AdministrativeArea|IT|
Empire State Building|Place|US|
Enerhodar|City|UA|
Enfield|AdministrativeArea|GB|
Engels|City|RU|
England|AdministrativeArea|GB|
English Channel|BodyOfWater||Channel
Enniskillen|City|GB|
Entebbe|City|UG|
Enugu|City|NG|
Ephesus|Place|TR|
Equatorial Guinea|Country|GQ|
Erbil|City|IQ|Irbil
Erfurt|City|DE|
Erie|City|US|
Erie Canal|BodyOfWater||
Eritrea|Country|ER|
Erzincan|City|TR|
Erzurum|City|TR|
Escondido|City|US|
Eskisehir|City|TR|
Espoo|City|FI|
Essen|City|DE|
Essequibo|AdministrativeArea|GY|
Essex|AdministrativeArea|GB|
Estonia|Country|EE|
Eswatini|Country|SZ|Swaziland
Etchmiadzin|City|AM|
Ethiopia|Country|ET|
Eton|City|GB|
Eugene|City|US|
Euphrates|BodyOfWater||
Eurasia|Place||
Europe|Continent||
Evansville|City|US|
Everett|City|US|
Evian|City|FR|
Evin Prison|Place|IR|
Exeter|City|GB|
Eyjafjallajökull|Mountain||
Fairbanks|City|US|
Fairfax County|AdministrativeArea|US|
Faisalabad|City|PK|
Falkirk|City|GB|
Falkland Islands|AdministrativeArea|FK|Falklands
Fallujah|City|IQ|
Famagusta|City|CY|
Far East|Place||
Fargo|City|US|
Farnborough|City|GB|
Faro|City|PT|
Faroe Islands|AdministrativeArea|FO|
Fayetteville|City|US|
Fergana|City|UZ|
Fergana Valley|Place||
Ferguson|Place|US|
Fethiye|City|TR|
Fez|City|MA|
Fife|AdministrativeArea|GB|
Fifth Avenue|Place|US|
Fiji|Country|FJ|
Finland|Country|FI|
Finsbury Park|Place|GB|
Flagstaff|City|US|
Flame Towers|Place|AZ|
Flanders|AdministrativeArea|BE|
Fleet Street|Place|GB|
Flint|City|US|
Flintshire|AdministrativeArea|GB|
Florence|City|IT|
Florida|AdministrativeArea|US|Fla.
Folkestone|City|GB|
Fontana|City|US|
Forbidden City|Place|CN|
Fordow|City|IR|
Fort Bragg|Place|US|
Fort Collins|City|US|
Fort Hood|Place|US|
Fort Knox|Place|US|
Fort Lauderdale|City|US|
Fort McMurray|City|CA|
Fort Wayne|City|US|
Fort William|City|GB|
Fort Worth|City|US|
Fortaleza|City|BR|
France|Country|FR|French Republic
Frankfort|City|US|
Frankfurt|City|DE|
Fredericton|City|CA|
Freetown|City|SL|
Freiburg|City|DE|
Fremont|City|US|
French Guiana|AdministrativeArea|GF|
French Polynesia|AdministrativeArea|PF|
Fresno|City|US|
Frisco|City|US|
Fujairah|City|AE|
Fujian|AdministrativeArea|CN|
Fukuoka|City|JP|
Fukushima|City|JP|
Fukushima Prefecture|AdministrativeArea|JP|
Fulton County|AdministrativeArea|US|
Fuzhou|City|CN|
Fuzuli|City|AZ|Fizuli
Fátima|City|PT|
Gabala|City|AZ|Qabala
Gabon|Country|GA|
Gaborone|City|BW|
Gadabay|City|AZ|
Gagauzia|AdministrativeArea|MD|
Gainesville|City|US|
Gakh|City|AZ|
Galicia|AdministrativeArea|ES|
Galilee|Place|IL|
Galle|City|LK|
Gallipoli|Place|TR|
Galveston|City|US|
Galway|City|IE|
Galápagos Islands|Place|EC|Galapagos Islands,Galapagos
Gambia|Country|GM|The Gambia
Ganges|BodyOfWater||
Ganja|City|AZ|
Gao|City|ML|
Garden Grove|City|US|
Garissa|City|KE|
Garland|City|US|
Garowe|City|SO|
Gary|City|US|
Gateshead|City|GB|
Gatineau|City|CA|
Gatwick|Place|GB|Gatwick Airport
Gauteng|AdministrativeArea|ZA|
Gaza|AdministrativeArea|PS|Gaza Strip
Gaza City|City|PS|
Gazakh|City|AZ|
Gaziantep|City|TR|
Gdansk|City|PL|Gdańsk
Gdynia|City|PL|
Geelong|City|AU|
Gelsenkirchen|City|DE|
Geneva|City|CH|
Genoa|City|IT|
Georgetown|City|GY|
Georgia|Country|GE|
Germany|Country|DE|Federal Republic of Germany
Gettysburg|Place|US|
Gezi Park|Place|TR|
Ghana|Country|GH|
Ghazni|City|AF|
Ghent|City|BE|
Gibraltar|AdministrativeArea|GI|
Gilbert|City|US|
Gilgit-Baltistan|AdministrativeArea|PK|
Gitega|City|BI|
Giza|City|EG|
Glamorgan|AdministrativeArea|GB|
Glasgow|City|GB|
Glastonbury|Place|GB|
Glendale|City|US|
Gloucester|City|GB|
Gloucestershire|AdministrativeArea|GB|
Goa|AdministrativeArea|IN|
Gobustan|City|AZ|
Golan Heights|Place|SY|
Gold Coast|City|AU|
Golden Gate Bridge|Place|US|
Goma|City|CD|
Gomel|City|BY|
Goranboy|City|AZ|
Gori|City|GE|
Goris|City|AM|
Gothenburg|City|SE|
Gotland|Place|SE|
Goygol|City|AZ|
Granada|City|ES|
Grand Canyon|Place|US|
Grand Prairie|City|US|
Grand Rapids|City|US|
Grangemouth|City|GB|
Graz|City|AT|
Great Barrier Reef|Place|AU|
Great Hall of the People|Place|CN|
Great Lakes|BodyOfWater||
Great Plains|Place|US|
Great Salt Lake|BodyOfWater||
Great Smoky Mountains|Mountain||
Great Wall of China|Place|CN|
Greater London|AdministrativeArea|GB|
Greater Manchester|AdministrativeArea|GB|
Greece|Country|GR|
Green Bay|City|US|
Green Zone|Place|IQ|
Greenland|AdministrativeArea|GL|
Greensboro|City|US|
Greenwich|AdministrativeArea|GB|
Grenada|Country|GD|
Grenfell Tower|Place|GB|
Grenoble|City|FR|
Grimsby|City|GB|
Grindavik|City|IS|
Grodno|City|BY|
Groningen|City|NL|
Ground Zero|Place|US|
Grozny|City|RU|
Guadalajara|City|MX|
Guadalcanal|Place|SB|
Guadeloupe|AdministrativeArea|GP|
Guam|AdministrativeArea|GU|
Guangdong|AdministrativeArea|CN|
Guangzhou|City|CN|
Guantanamo Bay|Place|CU|Guantánamo Bay
Guatemala|Country|GT|
Guatemala City|City|GT|
Guayaquil|City|EC|
Guba|City|AZ|Quba
Gubadli|City|AZ|
Guernica|City|ES|
Guernsey|AdministrativeArea|GG|
Guerrero state|AdministrativeArea|MX|
Guildford|City|GB|
Guinea|Country|GN|
Guinea-Bissau|Country|GW|
Gujarat|AdministrativeArea|IN|
Gulf of Aden|BodyOfWater||
Gulf of Finland|BodyOfWater||
Gulf of Guinea|BodyOfWater||
Gulf of Mexico|BodyOfWater||Gulf of America
Gulf of Oman|BodyOfWater||
Gulu|City|UG|
Gusar|City|AZ|
Guwahati|City|IN|
Guyana|Country|GY|
Gwadar|City|PK|
Gwangju|City|KR|
Gwynedd|AdministrativeArea|GB|
Gyeongju|City|KR|
Gyumri|City|AM|
Hackney|AdministrativeArea|GB|
Hadrian's Wall|Place|GB|
Hadrut|City|AZ|
Hagia Sophia|Place|TR|
Haifa|City|IL|
Hainan|AdministrativeArea|CN|
Haiphong|City|VN|
Haiti|Country|HT|
Hajigabul|City|AZ|
Hakkari|City|TR|
Halifax|City|CA|
Halle|City|DE|
Hama|City|SY|
Hamadan|City|IR|
Hamburg|City|DE|
Hamilton|City|CA|
Hammersmith|AdministrativeArea|GB|
Hampshire|AdministrativeArea|GB|
Hampstead|Place|GB|
Hampton|City|US|
Handlova|City|SK|
Hangzhou|City|CN|
Hanoi|City|VN|
Hanover|City|DE|
Harare|City|ZW|
Harbin|City|CN|
Hargeisa|City|SO|
Haringey|AdministrativeArea|GB|
Harlem|Place|US|
Harlow|City|GB|
Harris County|AdministrativeArea|US|
Harrisburg|City|US|
Harrogate|City|GB|
Hartford|City|US|
Hartlepool|City|GB|
Haryana|AdministrativeArea|IN|
Hastings|City|GB|
Hatay Province|AdministrativeArea|TR|Hatay
Havana|City|CU|
Havering|AdministrativeArea|GB|
Hawaii|AdministrativeArea|US|
Hayward|City|US|
Heathrow|Place|GB|Heathrow Airport
Hebron|City|PS|
Heidelberg|City|DE|
Hejaz|AdministrativeArea|SA|
Helena|City|US|
Helmand|AdministrativeArea|AF|
Helsinki|City|FI|
Hemel Hempstead|City|GB|
Henan|AdministrativeArea|CN|
Henderson|City|US|
Herat|City|AF|
Hereford|City|GB|
Herefordshire|AdministrativeArea|GB|
Hertfordshire|AdministrativeArea|GB|
Herzliya|City|IL|
Hesse|AdministrativeArea|DE|
Heydar Aliyev Center|Place|AZ|
Hialeah|City|US|
High Wycombe|City|GB|
Highlands|AdministrativeArea|GB|Scottish Highlands
Hillingdon|AdministrativeArea|GB|
Hillsborough|Place|GB|
Hilo|City|US|
Hilton Head|City|US|
Himachal Pradesh|AdministrativeArea|IN|
Himalayas|Mountain||
Hindu Kush|Mountain||
Hiroshima|City|JP|
Hmeimim|City|SY|
Ho Chi Minh City|City|VN|Saigon
Hobart|City|AU|
Hodeidah|City|YE|
Hokkaido|AdministrativeArea|JP|
Hollywood|Place|US|
Holyrood|Place|GB|
Homs|City|SY|
Honduras|Country|HN|
Hong Kong|AdministrativeArea|HK|
Honiara|City|SB|
Honolulu|City|US|
Horadiz|City|AZ|
Horn of Africa|Place||
Hostomel|City|UA|
Hounslow|AdministrativeArea|GB|
Houston|City|US|
Hualien|City|TW|
Hubei|AdministrativeArea|CN|
Huddersfield|City|GB|
Hudson Bay|BodyOfWater||
Hudson River|BodyOfWater||Hudson
Huliaipole|City|UA|
Hull|City|GB|Kingston upon Hull
Humberside|AdministrativeArea|GB|
Hunan|AdministrativeArea|CN|
Hungary|Country|HU|
Huntington Beach|City|US|
Huntsville|City|US|
Hurghada|City|EG|
Hyde Park|Place|GB|
Hyderabad|City|IN|
Iasi|City|RO|
Ibadan|City|NG|
Iberian Peninsula|Place||Iberia
Ibiza|Place|ES|
Iceland|Country|IS|
Idaho|AdministrativeArea|US|
Idlib|City|SY|
Igdir|City|TR|
Ijevan|City|AM|
Illinois|AdministrativeArea|US|Ill.
Imishli|City|AZ|
Imphal|City|IN|
Incheon|City|KR|
Incirlik|Place|TR|Incirlik Air Base
India|Country|IN|Republic of India
Indian Ocean|BodyOfWater||
Indiana|AdministrativeArea|US|
Indianapolis|City|US|
Indo-Pacific|Place||
Indonesia|Country|ID|
Indore|City|IN|
Indus|BodyOfWater||
Inglewood|City|US|
Ingushetia|AdministrativeArea|RU|
Inner Mongolia|AdministrativeArea|CN|
Innsbruck|City|AT|
Invercargill|City|NZ|
Inverness|City|GB|
Ionian Sea|BodyOfWater||
Iowa|AdministrativeArea|US|
Iowa City|City|US|
Ipswich|City|GB|
Iqaluit|City|CA|
Iran|Country|IR|Islamic Republic of Iran
Iraq|Country|IQ|
Iraqi Kurdistan|AdministrativeArea|IQ|Kurdistan Region
Ireland|Country|IE|Republic of Ireland
Irish Sea|BodyOfWater||
Irkutsk|City|RU|
Irpin|City|UA|
Irrawaddy|BodyOfWater||
Irvine|City|US|
Irving|City|US|
Isfahan|City|IR|
Iskenderun|City|TR|
Islamabad|City|PK|
Isle of Man|AdministrativeArea|IM|
Isle of Skye|AdministrativeArea|GB|
Isle of Wight|AdministrativeArea|GB|
Isles of Scilly|AdministrativeArea|GB|
Islington|AdministrativeArea|GB|
Ismayilli|City|AZ|
Israel|Country|IL|State of Israel
Issyk-Kul|BodyOfWater||
Istanbul|City|TR|Constantinople
Itaewon|Place|KR|
Italy|Country|IT|
Ithaca|City|US|
Ituri|AdministrativeArea|CD|
Ivano-Frankivsk|City|UA|
Ivory Coast|Country|CI|Côte d'Ivoire,Cote d'Ivoire
Izhevsk|City|RU|
Izium|City|UA|Izyum
Izmir|City|TR|
Izmit|City|TR|
JFK Airport|Place|US|John F. Kennedy International Airport,JFK International Airport
Jabalia|City|PS|
Jabrayil|City|AZ|
Jackson|City|US|
Jackson Hole|Place|US|
Jacksonville|City|US|
Jaffa|City|IL|
Jaffna|City|LK|
Jaipur|City|IN|
Jakarta|City|ID|
Jalal-Abad|City|KG|
Jalalabad|City|AF|
Jalilabad|City|AZ|
Jalisco|AdministrativeArea|MX|
Jamaica|Country|JM|
Japan|Country|JP|
Java|Place|ID|
Jeddah|City|SA|
Jefferson City|City|US|
Jeju|Place|KR|
Jenin|City|PS|
Jericho|City|PS|
Jermuk|City|AM|
Jersey|AdministrativeArea|JE|
Jersey City|City|US|
Jerusalem|City|IL|
Jharkhand|AdministrativeArea|IN|
Jiangsu|AdministrativeArea|CN|
Johannesburg|City|ZA|
Johnson City|City|US|
Johor|AdministrativeArea|MY|
Joint Base Andrews|Place|US|
Joliet|City|US|
Joplin|City|US|
Jordan|Country|JO|Hashemite Kingdom of Jordan
Jordan River|BodyOfWater||
Jos|City|NG|
Juba|City|SS|
Julfa|City|AZ|
Juneau|City|US|
Jurmala|City|LV|
K2|Mountain||
Kabardino-Balkaria|AdministrativeArea|RU|
Kabul|City|AF|
Kaduna|City|NG|
Kaduna State|AdministrativeArea|NG|
Kaesong|City|KP|
Kahramanmaras|City|TR|
Kakhovka|City|UA|
Kakhovka Reservoir|BodyOfWater||
Kalamazoo|City|US|
Kalbajar|City|AZ|Kelbajar
Kalgoorlie|City|AU|
Kaliningrad|City|RU|
Kaliningrad Oblast|AdministrativeArea|RU|
Kalmykia|AdministrativeArea|RU|
Kaluga|City|RU|
Kamchatka|AdministrativeArea|RU|
Kampala|City|UG|
Kananaskis|City|CA|
Kandahar|City|AF|
Kandy|City|LK|
Kano|City|NG|
Kanpur|City|IN|
Kansas|AdministrativeArea|US|Kan.
Kansas City|City|US|
Kaohsiung|City|TW|
Kapan|City|AM|
Kara Sea|BodyOfWater||
Karabakh|Place|AZ|
Karachay-Cherkessia|AdministrativeArea|RU|
Karachi|City|PK|
Karaganda|City|KZ|
Karaj|City|IR|
Karbala|City|IQ|
Karlovy Vary|City|CZ|
Karlsruhe|City|DE|
Karnataka|AdministrativeArea|IN|
Kars|City|TR|
Kashgar|City|CN|
Kashmir|AdministrativeArea|IN|Jammu and Kashmir
Kassel|City|DE|
Katanga|AdministrativeArea|CD|
Kathmandu|City|NP|
Katowice|City|PL|
Kaunas|City|LT|
Kayseri|City|TR|
Kazakhstan|Country|KZ|Republic of Kazakhstan
Kazan|City|RU|
Kelowna|City|CA|
Kemer|City|TR|
Kemerovo|City|RU|
Kennedy Space Center|Place|US|
Kenosha|City|US|
Kensington|AdministrativeArea|GB|
Kensington Palace|Place|GB|
Kensington and Chelsea|AdministrativeArea|GB|
Kent|AdministrativeArea|GB|
Kentucky|AdministrativeArea|US|Ky.
Kenya|Country|KE|
Kerala|AdministrativeArea|IN|
Kerch|City|UA|
Kerch Bridge|Place|UA|Crimean Bridge
Kerch Strait|BodyOfWater||
Kerman|City|IR|
Kermanshah|City|IR|
Kettering|City|GB|
Key West|City|US|
Khabarovsk|City|RU|
Khachmaz|City|AZ|
Khan Younis|City|PS|Khan Yunis
Khankendi|City|AZ|Stepanakert
Kharkiv|City|UA|Kharkov
Kharkiv Oblast|AdministrativeArea|UA|Kharkiv region
Khartoum|City|SD|
Kherson|City|UA|
Kherson Oblast|AdministrativeArea|UA|Kherson region
Khirdalan|City|AZ|
Khiva|City|UZ|
Khizi|City|AZ|
Khmelnytskyi|City|UA|
Khojaly|City|AZ|
Khojavend|City|AZ|
Khorgos|City|KZ|
Khorog|City|TJ|
Khujand|City|TJ|
Khyber Pakhtunkhwa|AdministrativeArea|PK|
Kidal|City|ML|
Kiel|City|DE|
Kigali|City|RW|
Kilauea|Mountain||
Kilkenny|City|IE|
Killarney|City|IE|
Killeen|City|US|
Kilmarnock|City|GB|
King County|AdministrativeArea|US|
Kingston|City|JM|
Kinshasa|City|CD|
Kiribati|Country|KI|
Kirkcaldy|City|GB|
Kirkuk|City|IQ|
Kiryat Shmona|City|IL|
Kisangani|City|CD|
Kismayo|City|SO|
Kisumu|City|KE|
Kitchener|City|CA|
Klaipeda|City|LT|
Knoxville|City|US|
Kobani|City|SY|
Kobe|City|JP|
Kocaeli|City|TR|
Kocani|City|MK|
Kochi|City|IN|
Koh Samui|City|TH|
Kolkata|City|IN|Calcutta
Konya|City|TR|
Kordofan|AdministrativeArea|SD|
Korean Peninsula|Place||
Kosice|City|SK|Košice
Kosovo|Country|XK|
Kostanay|City|KZ|
Kostiantynivka|City|UA|
Kotor|City|ME|
Kowloon|Place|HK|
Kragujevac|City|RS|
Krakatoa|Mountain||
Krakow|City|PL|Kraków,Cracow
Kramatorsk|City|UA|
Krasnodar|City|RU|
Krasnodar Krai|AdministrativeArea|RU|
Krasnoyarsk|City|RU|
Kremenchuk|City|UA|
Kremlin Palace|Place|RU|
Kropyvnytskyi|City|UA|
Kruger National Park|Place|ZA|
Kryvyi Rih|City|UA|
Kuala Lumpur|City|MY|
Kumasi|City|GH|
Kunduz|City|AF|
Kunming|City|CN|
Kupiansk|City|UA|
Kura River|BodyOfWater||Kura
Kurdamir|City|AZ|
Kurdistan|AdministrativeArea||
Kuril Islands|Place|RU|
Kursk|City|RU|
Kursk Oblast|AdministrativeArea|RU|Kursk region
Kusadasi|City|TR|
Kutaisi|City|GE|
Kuwait|Country|KW|
Kuwait City|City|KW|
KwaZulu-Natal|AdministrativeArea|ZA|
Kyiv|City|UA|Kiev
Kyiv Oblast|AdministrativeArea|UA|Kyiv region
Kyoto|City|JP|
Kyrenia|City|CY|
Kyrgyzstan|Country|KG|Kyrgyz Republic
L'Aquila|City|IT|
La Paz|City|BO|
LaGuardia Airport|Place|US|LaGuardia
Lac-Mégantic|City|CA|
Lachin|City|AZ|
Lachin corridor|Place|AZ|Lachin Corridor
Ladakh|AdministrativeArea|IN|
Lafayette|City|US|
Lagos|City|NG|
Lahaina|City|US|
Lahore|City|PK|
Lahti|City|FI|
Lake Baikal|BodyOfWater||
Lake Chad|BodyOfWater||
Lake Champlain|BodyOfWater||
Lake Como|BodyOfWater||
Lake District fells|Mountain||
Lake Erie|BodyOfWater||
Lake Geneva|BodyOfWater||
Lake Huron|BodyOfWater||
Lake Mead|BodyOfWater||
Lake Michigan|BodyOfWater||
Lake Okeechobee|BodyOfWater||
Lake Ontario|BodyOfWater||
Lake Sevan|BodyOfWater||
Lake Superior|BodyOfWater||
Lake Tahoe|BodyOfWater||
Lake Tanganyika|BodyOfWater||
Lake Titicaca|BodyOfWater||
Lake Urmia|BodyOfWater||
Lake Van|BodyOfWater||
Lake Victoria|BodyOfWater||
Lakewood|City|US|
Lalibela|City|ET|
Lambeth|AdministrativeArea|GB|
Lampedusa|Place|IT|
Lanarkshire|AdministrativeArea|GB|
Lancashire|AdministrativeArea|GB|
Lancaster|City|US|
Lancaster House|Place|GB|
Land's End|Place|GB|
Langkawi|City|MY|
Langley|City|US|
Lankaran|City|AZ|
Lansing|City|US|
Lanzhou|City|CN|
Laos|Country|LA|
Laredo|City|US|
Larnaca|City|CY|
Las Palmas|City|ES|
Las Vegas|City|US|
Latakia|City|SY|
Latin America|Place||
Latvia|Country|LV|
Launceston|City|AU|
Lausanne|City|CH|
Laval|City|CA|
Le Havre|City|FR|
Le Mans|City|FR|
Lebanon|Country|LB|
Leeds|City|GB|
Leicester|City|GB|
Leicestershire|AdministrativeArea|GB|
Leipzig|City|DE|
Lena River|BodyOfWater||
Leningrad|City|RU|
Leningrad Oblast|AdministrativeArea|RU|
Lerik|City|AZ|
Lesbos|Place|GR|
Lesotho|Country|LS|
Leuven|City|BE|
Levant|Place||
Leverkusen|City|DE|
Lewisham|AdministrativeArea|GB|
Lexington|City|US|
Lhasa|City|CN|
Liberia|Country|LR|
Libreville|City|GA|
Libya|Country|LY|
Liechtenstein|Country|LI|
Lille|City|FR|
Lillehammer|City|NO|
Lilongwe|City|MW|
Lima|City|PE|
Limassol|City|CY|
Limerick|City|IE|
Limpopo|BodyOfWater||
Lincoln|City|US|
Lincoln Memorial|Place|US|
Lincolnshire|AdministrativeArea|GB|
Linz|City|AT|
Lipetsk|City|RU|
Lisbon|City|PT|
Lisburn|City|GB|
Litani River|BodyOfWater||
Lithuania|Country|LT|
Little Rock|City|US|
Liverpool|City|GB|
Liège|City|BE|Liege
Ljubljana|City|SI|
Lobito|City|AO|
Loch Lomond|BodyOfWater||
Loch Ness|BodyOfWater||
Lockerbie|Place|GB|
Lod|City|IL|
Lodz|City|PL|Łódź
Loire|BodyOfWater||
Lombardy|AdministrativeArea|IT|
Lombok|Place|ID|
Lomé|City|TG|Lome
London|City|GB|
London Bridge|Place|GB|
Londonderry|City|GB|Derry
Long Beach|City|US|
Long Island|Place|US|
Lord's|Place|GB|
Los Alamos|Place|US|
Los Angeles|City|US|L.A.
Los Angeles County|AdministrativeArea|US|
Loudoun|AdministrativeArea|US|
Lough Neagh|BodyOfWater||
Louisiana|AdministrativeArea|US|La.
Louisville|City|US|
Lourdes|City|FR|
Louvre|Place|FR|
Lowell|City|US|
Lower Saxony|AdministrativeArea|DE|
Luanda|City|AO|
Lubbock|City|US|
Lublin|City|PL|
Lubumbashi|City|CD|
Lucerne|City|CH|
Lucknow|City|IN|
Lugano|City|CH|
Luhansk|City|UA|Lugansk
Luhansk Oblast|AdministrativeArea|UA|Luhansk region
Lund|City|SE|
Lusail|City|QA|
Lusaka|City|ZM|
Luton|City|GB|
Lutsk|City|UA|
Luxembourg|Country|LU|
Luxor|City|EG|
Luzon|AdministrativeArea|PH|
Lviv|City|UA|
Lyon|City|FR|
Lysychansk|City|UA|
Lübeck|City|DE|
Maastricht|City|NL|
Macau|AdministrativeArea|MO|Macao
Machu Picchu|Place|PE|
Mackay|City|AU|
Macon|City|US|
Madagascar|Country|MG|
Madeira|Place|PT|
Madhya Pradesh|AdministrativeArea|IN|
Madison|City|US|
Madison Square Garden|Place|US|
Madrid|City|ES|
Magadan|City|RU|
Magdeburg|City|DE|
Maghreb|Place||
Magnitogorsk|City|RU|
Maharashtra|AdministrativeArea|IN|
Maidan|Place|UA|Independence Square
Maidstone|City|GB|
Maiduguri|City|NG|
Maine|AdministrativeArea|US|
Mainz|City|DE|
Majdal Shams|City|IL|
Majorca|Place|ES|Mallorca
Majuro|City|MH|
Makhachkala|City|RU|
Malabo|City|GQ|
Malatya|City|TR|
Malawi|Country|MW|
Malaysia|Country|MY|
Maldives|Country|MV|
Mali|Country|ML|
Malibu|Place|US|
Malmö|City|SE|Malmo
Malta|Country|MT|
Malé|City|MV|
Managua|City|NI|
Manama|City|BH|
Manaus|City|BR|
Manbij|City|SY|
Manchester|City|GB|
Mandalay|City|MM|
Manhattan|AdministrativeArea|US|
Manila|City|PH|
Manipur|AdministrativeArea|IN|
Manitoba|AdministrativeArea|CA|
Mannheim|City|DE|
Mansfield|City|GB|
Maputo|City|MZ|
Mar-a-Lago|Place|US|
Maracaibo|City|VE|
Maracanã|Place|BR|Maracana
Marawi|City|PH|
Marbella|City|ES|
Mardin|City|TR|
Margate|City|GB|
Marib|City|YE|
Maribor|City|SI|
Maricopa County|AdministrativeArea|US|
Marikana|City|ZA|
Mariupol|City|UA|
Marmaris|City|TR|
Marneuli|City|GE|
Marrakech|City|MA|Marrakesh
Marseille|City|FR|
Marshall Islands|Country|MH|
Martha's Vineyard|Place|US|
Martinique|AdministrativeArea|MQ|
Maryland|AdministrativeArea|US|Md.
Masalli|City|AZ|
Maseru|City|LS|
Mashhad|City|IR|
Massachusetts|AdministrativeArea|US|Mass.
Matamoros|City|MX|
Matterhorn|Mountain||
Mauna Loa|Mountain||
Mauritania|Country|MR|
Mauritius|Country|MU|
Mayfair|Place|GB|
Mayotte|AdministrativeArea|YT|
Mazar-i-Sharif|City|AF|
Mbabane|City|SZ|
McAllen|City|US|
McKinney|City|US|
McLean|City|US|
Mecca|City|SA|
Medan|City|ID|
Medellín|City|CO|Medellin
Medina|City|SA|
Mediterranean Sea|BodyOfWater||Mediterranean
Meghri|City|AM|
Mekelle|City|ET|
Mekong|BodyOfWater||
Melbourne|City|AU|
Melilla|City|ES|
Melitopol|City|UA|
Memphis|City|US|
Mendoza|City|AR|
Menlo Park|City|US|
Merseyside|AdministrativeArea|GB|
Mersin|City|TR|
Merthyr Tydfil|City|GB|
Mesa|City|US|
Mesopotamia|Place||
Messina|City|IT|
Metz|City|FR|
Mexico|Country|MX|
Mexico City|City|MX|
Miami|City|US|
Miami Beach|City|US|
Miami-Dade County|AdministrativeArea|US|Miami-Dade
Michigan|AdministrativeArea|US|Mich.
Michoacán|AdministrativeArea|MX|
Micronesia|Country|FM|Federated States of Micronesia
Middle Corridor|Place||
Middle East|Place||Mideast
Middlesbrough|City|GB|
Middlesex|AdministrativeArea|GB|
Midland|City|US|
Midwest|Place|US|
Milan|City|IT|
Milton Keynes|City|GB|
Milwaukee|City|US|
Minas Gerais|AdministrativeArea|BR|
Mindanao|AdministrativeArea|PH|
Mingachevir|City|AZ|
Minneapolis|City|US|
Minnesota|AdministrativeArea|US|Minn.
Minsk|City|BY|
Misrata|City|LY|
Mississauga|City|CA|
Mississippi|AdministrativeArea|US|
Mississippi River|BodyOfWater||
Missoula|City|US|
Missouri|AdministrativeArea|US|
Missouri River|BodyOfWater||
Mitrovica|City|XK|
Mobile|City|US|
Modena|City|IT|
Modesto|City|US|
Mogadishu|City|SO|
Mogilev|City|BY|
Moldova|Country|MD|
Mombasa|City|KE|
Monaco|Country|MC|
Moncton|City|CA|
Mongolia|Country|MN|
Monmouthshire|AdministrativeArea|GB|
Monrovia|City|LR|
Mont Blanc|Mountain||
Montana|AdministrativeArea|US|
Monte Carlo|City|MC|
Montego Bay|City|JM|
Montenegro|Country|ME|
Monterey|City|US|
Monterrey|City|MX|
Montevideo|City|UY|
Montgomery|City|US|
Montgomery County|AdministrativeArea|US|
Montpellier|City|FR|
Montreal|City|CA|Montréal
Montreux|City|CH|
Montserrat|AdministrativeArea|MS|
Mopti|City|ML|
Moravia|AdministrativeArea|CZ|
Moreno Valley|City|US|
Morocco|Country|MA|
Moscow|City|RU|
Moscow Oblast|AdministrativeArea|RU|Moscow region
Mostar|City|BA|
Mosul|City|IQ|
Mount Ararat|Mountain||Ararat
Mount Elbrus|Mountain||Elbrus
Mount Etna|Mountain||Etna
Mount Everest|Mountain||Everest
Mount Fuji|Mountain||
Mount Hermon|Mountain||
Mount Kilimanjaro|Mountain||Kilimanjaro
Mount Merapi|Mountain||
Mount Olympus|Mountain||
Mount Rainier|Mountain||
Mount Rushmore|Place|US|
Mount Sinai|Mountain||
Mount St. Helens|Mountain||
Mount Vesuvius|Mountain||Vesuvius
Mount of Olives|Mountain||
Mountain View|City|US|
Mozambique|Country|MZ|
Mtskheta|City|GE|
Mugla|City|TR|
Multan|City|PK|
Mumbai|City|IN|Bombay
Munich|City|DE|
Murcia|City|ES|
Murmansk|City|RU|
Murray River|BodyOfWater||
Muscat|City|OM|
Muzaffarabad|City|PK|
Myanmar|Country|MM|Burma
Myawaddy|City|MM|
Mykolaiv|City|UA|
Myrnohrad|City|UA|
Myrtle Beach|City|US|
Málaga|City|ES|Malaga
Münster|City|DE|
N'Djamena|City|TD|
Nabatieh|City|LB|
Nablus|City|PS|
Nadi|City|FJ|
Naftalan|City|AZ|
Nagano|City|JP|
Nagasaki|City|JP|
Nagorno-Karabakh|Place|AZ|
Nagoya|City|JP|
Nagpur|City|IN|
Nairobi|City|KE|
Najaf|City|IQ|
Nakhchivan|AdministrativeArea|AZ|Nakhchivan Autonomous Republic,Nakhichevan
Nalchik|City|RU|
Namangan|City|UZ|
Namibia|Country|NA|
Nancy|City|FR|
Nanjing|City|CN|
Nantes|City|FR|
Napa|City|US|
Naperville|City|US|
Napier|City|NZ|
Naples|City|IT|
Nara|City|JP|
Narva|City|EE|
Nashville|City|US|
Nassau|City|BS|
Nassau County|AdministrativeArea|US|
Natanz|City|IR|
National Mall|Place|US|
Nauru|Country|NR|
Naypyidaw|City|MM|Naypyitaw
Nazareth|City|IL|
Nazi Germany|Country|DE|Third Reich
Near East|Place||
Nebraska|AdministrativeArea|US|Neb.
Neftchala|City|AZ|
Negev|Place|IL|
Neom|City|SA|
Nepal|Country|NP|
Netanya|City|IL|
Netherlands|Country|NL|Holland,the Netherlands
Neva|BodyOfWater||
Nevada|AdministrativeArea|US|Nev.
New Brunswick|AdministrativeArea|CA|
New Caledonia|AdministrativeArea|NC|
New Delhi|City|IN|
New England|Place|US|
New Hampshire|AdministrativeArea|US|N.H.
New Haven|City|US|
New Jersey|AdministrativeArea|US|N.J.
New Mexico|AdministrativeArea|US|N.M.
New Orleans|City|US|
New South Wales|AdministrativeArea|AU|NSW
New York City|City|US|New York,NYC
New York Harbor|BodyOfWater||
New York State|AdministrativeArea|US|State of New York,N.Y.
New Zealand|Country|NZ|Aotearoa
Newark|City|US|
Newcastle|City|GB|Newcastle upon Tyne
Newfoundland and Labrador|AdministrativeArea|CA|Newfoundland
Newham|AdministrativeArea|GB|
Newport|City|GB|
Newport Beach|City|US|
Newport News|City|US|
Newry|City|GB|
Newtown|City|US|
Niagara Falls|BodyOfWater||
Niagara-on-the-Lake|City|CA|
Niamey|City|NE|
Nicaragua|Country|NI|
Nice|City|FR|
Nicosia|City|CY|
Niger|Country|NE|
Niger River|BodyOfWater||
Nigeria|Country|NG|
Nile|BodyOfWater||
Nis|City|RS|
Niue|AdministrativeArea|NU|
Nizhny Novgorod|City|RU|
Norfolk|AdministrativeArea|GB|
Norilsk|City|RU|
Normandy|AdministrativeArea|FR|
North Africa|Place||
North America|Continent||
North Carolina|AdministrativeArea|US|N.C.
North Caucasus|Place||
North Dakota|AdministrativeArea|US|N.D.
North Kivu|AdministrativeArea|CD|
North Korea|Country|KP|DPRK,Democratic People's Republic of Korea
North Las Vegas|City|US|
North Macedonia|Country|MK|Macedonia
North Ossetia|AdministrativeArea|RU|
North Rhine-Westphalia|AdministrativeArea|DE|
North Sea|BodyOfWater||
North Vietnam|Country|VN|
North Yorkshire|AdministrativeArea|GB|
Northampton|City|GB|
Northamptonshire|AdministrativeArea|GB|
Northern Cyprus|AdministrativeArea|CY|Turkish Republic of Northern Cyprus,TRNC
Northern Europe|Place||
Northern Ireland|AdministrativeArea|GB|Ulster
Northern Mariana Islands|AdministrativeArea|MP|
Northern Territory|AdministrativeArea|AU|
Northumberland|AdministrativeArea|GB|
Northwest Territories|AdministrativeArea|CA|
Norway|Country|NO|
Norwegian Sea|BodyOfWater||
Norwich|City|GB|
Noto|Place|JP|
Notre Dame|City|US|
Notre-Dame|Place|FR|Notre Dame Cathedral,Notre-Dame Cathedral
Notting Hill|Place|GB|
Nottingham|City|GB|
Nottinghamshire|AdministrativeArea|GB|
Nouakchott|City|MR|
Nova Scotia|AdministrativeArea|CA|
Novgorod|City|RU|Veliky Novgorod
Novi Sad|City|RS|
Novorossiysk|City|RU|
Novosibirsk|City|RU|
Nukus|City|UZ|
Nunavut|AdministrativeArea|CA|
Nuneaton|City|GB|
Nuremberg|City|DE|
Nusantara|City|ID|
Nusaybin|City|TR|
Nuseirat|City|PS|
Nuuk|City|GL|
Nyala|City|SD|
Nyon|City|CH|
O'Hare International Airport|Place|US|O'Hare
Oak Ridge|City|US|
Oakland|City|US|
Oaxaca|AdministrativeArea|MX|
Ob River|BodyOfWater||
Oceania|Continent||
Oceanside|City|US|
Odense|City|DK|
Oder|BodyOfWater||
Odesa|City|UA|Odessa
Odesa Oblast|AdministrativeArea|UA|Odesa region
Odisha|AdministrativeArea|IN|
Ogaden|AdministrativeArea|ET|
Ohio|AdministrativeArea|US|
Ohio River|BodyOfWater||
Ohrid|City|MK|
Okavango Delta|Place|BW|
Okinawa|AdministrativeArea|JP|
Oklahoma|AdministrativeArea|US|Okla.
Oklahoma City|City|US|
Old City|Place|AZ|Icherisheher
Old Trafford|Place|GB|
Oldham|City|GB|
Olympia|City|US|
Olympus|Mountain||
Omagh|City|GB|
Omaha|City|US|
Oman|Country|OM|
Omdurman|City|SD|
Omsk|City|RU|
Ontario|AdministrativeArea|CA|Ont.
Oran|City|DZ|
Orange County|AdministrativeArea|US|
Ordubad|City|AZ|
Oregon|AdministrativeArea|US|
Orenburg|City|RU|
Orinoco|BodyOfWater||
Orkney|AdministrativeArea|GB|
Orlando|City|US|
Oromia|AdministrativeArea|ET|
Oryol|City|RU|
Osaka|City|JP|
Osh|City|KG|
Oshawa|City|CA|
Osijek|City|HR|
Oslo|City|NO|
Ostrava|City|CZ|
Ottawa|City|CA|
Ottoman Empire|Country||
Ouagadougou|City|BF|
Oulu|City|FI|
Outer Hebrides|AdministrativeArea|GB|
Overland Park|City|US|
Oxford|City|GB|
Oxfordshire|AdministrativeArea|GB|
Oxnard|City|US|
Ozarks|Mountain||
Pacific Ocean|BodyOfWater||Pacific
Padua|City|IT|
Pahalgam|City|IN|
Paisley|City|GB|
Pakistan|Country|PK|
Palace of Westminster|Place|GB|
Palau|Country|PW|
Palermo|City|IT|
Palestine|Country|PS|State of Palestine,Palestinian territories,Palestinian Territories
Palm Beach|City|US|
Palm Beach County|AdministrativeArea|US|
Palmdale|City|US|
Palmyra|City|SY|
Palo Alto|City|US|
Palu|City|ID|
Pamirs|Mountain||
Pamplona|City|ES|
Panama|Country|PA|
Panama Canal|BodyOfWater||
Panama City|City|PA|
Panjshir|AdministrativeArea|AF|
Panmunjom|Place|KR|
Paphos|City|CY|
Papua New Guinea|Country|PG|PNG
Paracel Islands|Place||
Paraguay|Country|PY|
Paramaribo|City|SR|
Paraná River|BodyOfWater||
Parchin|City|IR|
Paris|City|FR|
Park City|City|US|
Parkland|City|US|
Parma|City|IT|
Parramatta|City|AU|
Pasadena|City|US|
Patagonia|AdministrativeArea|AR|
Paterson|City|US|
Patna|City|IN|
Patras|City|GR|
Pattaya|City|TH|
Pavlodar|City|KZ|
Pearl Harbor|Place|US|
Peckham|Place|GB|
Pecs|City|HU|
Peja|City|XK|
Pemba|City|MZ|
Pembroke Pines|City|US|
Pembrokeshire|AdministrativeArea|GB|
Penang|AdministrativeArea|MY|
Pennines|Mountain||
Pennsylvania|AdministrativeArea|US|Pa.
Pennsylvania Avenue|Place|US|
Pensacola|City|US|
Penza|City|RU|
Penzance|City|GB|
Peoria|City|US|
Perm|City|RU|
Persian Gulf|BodyOfWater||Arabian Gulf,Gulf
Perth|City|AU|
Peru|Country|PE|
Perugia|City|IT|
Peshawar|City|PK|
Peterborough|City|GB|
Petra|Place|JO|
Petropavlovsk-Kamchatsky|City|RU|
Petrozavodsk|City|RU|
Philadelphi Corridor|Place|PS|
Philadelphia|City|US|
Philippines|Country|PH|the Philippines
Phnom Penh|City|KH|
Phoenix|City|US|
Phuket|Place|TH|
Piedmont|AdministrativeArea|IT|
Pierre|City|US|
Pilsen|City|CZ|
Piraeus|City|GR|
Pisa|City|IT|
Pittsburgh|City|US|
Plano|City|US|
Plovdiv|City|BG|
Plymouth|City|GB|
Po River|BodyOfWater||
Podgorica|City|ME|
Pokhara|City|NP|
Pokrovsk|City|UA|
Poland|Country|PL|
Poltava|City|UA|
Pomona|City|US|
Pompeii|City|IT|
Poole|City|GB|
Popocatépetl|Mountain||
Port Elizabeth|City|ZA|
Port Harcourt|City|NG|
Port Louis|City|MU|
Port Moresby|City|PG|
Port Said|City|EG|
Port St. Lucie|City|US|
Port Sudan|City|SD|
Port Talbot|City|GB|
Port Vila|City|VU|
Port of Spain|City|TT|
Port-au-Prince|City|HT|
Portland|City|US|
Porto|City|PT|
Porto Alegre|City|BR|
Porto-Novo|City|BJ|
Porton Down|Place|GB|
Portsmouth|City|GB|
Portugal|Country|PT|
Poti|City|GE|
Potomac River|BodyOfWater||Potomac
Potsdam|City|DE|
Powys|AdministrativeArea|GB|
Poznan|City|PL|Poznań
Prague|City|CZ|
Praia|City|CV|
Prayagraj|City|IN|
Preston|City|GB|
Pretoria|City|ZA|
Primorsky Krai|AdministrativeArea|RU|
Prince Edward Island|AdministrativeArea|CA|
Pripyat|City|UA|
Pristina|City|XK|
Prizren|City|XK|
Provence|AdministrativeArea|FR|
Providence|City|US|
Provo|City|US|
Prussia|Country||
Przemysl|City|PL|
Przewodow|City|PL|
Pskov|City|RU|
Puebla|City|MX|
Puerto Rico|AdministrativeArea|PR|
Pune|City|IN|
Punjab|AdministrativeArea|IN|
Punta Cana|City|DO|
Punta del Este|City|UY|
Puntland|AdministrativeArea|SO|
Putrajaya|City|MY|
Pyeongchang|City|KR|
Pyongyang|City|KP|
Pyrenees|Mountain||
Qamishli|City|SY|
Qandil Mountains|Mountain||
Qatar|Country|QA|
Qazvin|City|IR|
Qingdao|City|CN|
Qom|City|IR|
Quantico|City|US|
Quebec|AdministrativeArea|CA|Québec,Que.
Quebec City|City|CA|
Queens|AdministrativeArea|US|
Queensland|AdministrativeArea|AU|
Queenstown|City|NZ|
Quetta|City|PK|
Quezon City|City|PH|
Quito|City|EC|
Quneitra|City|SY|
Rabat|City|MA|
Rafah|City|PS|
Rafah crossing|Place|PS|
Rajasthan|AdministrativeArea|IN|
Rakhine State|AdministrativeArea|MM|Rakhine
Raleigh|City|US|
Ramadi|City|IQ|
Ramallah|City|PS|
Ramstein Air Base|Place|DE|Ramstein
Rancho Cucamonga|City|US|
Rapid City|City|US|
Raqqa|City|SY|
Ras Al Khaimah|City|AE|
Rasht|City|IR|
Ravenna|City|IT|
Rawalpindi|City|PK|
Reading|City|GB|
Recife|City|BR|
Red Fort|Place|IN|
Red Sea|BodyOfWater||
Red Square|Place|RU|
Redbridge|AdministrativeArea|GB|
Redmond|City|US|
Regensburg|City|DE|
Regina|City|CA|
Reichstag|Place|DE|
Reims|City|FR|
Renfrewshire|AdministrativeArea|GB|
Rennes|City|FR|
Reno|City|US|
Republika Srpska|AdministrativeArea|BA|
Reston|City|US|
Reykjavik|City|IS|
Rhine|BodyOfWater||
Rhode Island|AdministrativeArea|US|R.I.
Rhodes|Place|GR|
Rhône|BodyOfWater||Rhone
Richmond|City|US|
Richmond upon Thames|City|GB|
Riga|City|LV|
Rijeka|City|HR|
Rimini|City|IT|
Rio Grande|BodyOfWater||
Rio Grande do Sul|AdministrativeArea|BR|
Rio de Janeiro|City|BR|Rio
Rio de la Plata|BodyOfWater||
River Clyde|BodyOfWater||
River Mersey|BodyOfWater||Mersey
River Severn|BodyOfWater||Severn
River Trent|BodyOfWater||
River Tyne|BodyOfWater||
Riverside|City|US|
Riverside County|AdministrativeArea|US|
Rivne|City|UA|
Riyadh|City|SA|
Rize|City|TR|
Roanoke|City|US|
Robben Island|Place|ZA|
Robotyne|City|UA|
Rochdale|City|GB|
Rochester|City|US|
Rockefeller Center|Place|US|
Rocky Mountains|Mountain||Rockies
Rojava|AdministrativeArea|SY|
Roland Garros|Place|FR|
Roman Empire|Country||
Romania|Country|RO|
Rome|City|IT|
Rosario|City|AR|
Rostock|City|DE|
Rostov Oblast|AdministrativeArea|RU|Rostov region
Rostov-on-Don|City|RU|Rostov
Roswell|City|US|
Rotherham|City|GB|
Rotorua|City|NZ|
Rotterdam|City|NL|
Rouen|City|FR|
Rovaniemi|City|FI|
Rugby|City|GB|
Ruse|City|BG|
Russia|Country|RU|Russian Federation
Russian Empire|Country||
Rust Belt|Place|US|
Rustavi|City|GE|
Rutland|AdministrativeArea|GB|
Rwanda|Country|RW|
Ryazan|City|RU|
Rzeszow|City|PL|Rzeszów
Réunion|AdministrativeArea|RE|Reunion
Saatli|City|AZ|
Sabha|City|LY|
Sabirabad|City|AZ|
Sacramento|City|US|
Sahara|Place||Sahara Desert
Sahel|Place||
Saint Helena|AdministrativeArea|SH|
Saint Kitts and Nevis|Country|KN|St. Kitts and Nevis
Saint Lucia|Country|LC|St. Lucia
Saint Paul|City|US|St. Paul
Saint Petersburg|City|RU|St. Petersburg,St Petersburg
Saint Vincent and the Grenadines|Country|VC|St. Vincent and the Grenadines
Saint-Denis|City|FR|
Saint-Tropez|City|FR|
Saint-Étienne|City|FR|Saint-Etienne
Sakarya|City|TR|
Sakhalin|AdministrativeArea|RU|
Salalah|City|OM|
Salamanca|City|ES|
Salem|City|US|
Salinas|City|US|
Salisbury|City|GB|
Salt Lake City|City|US|
Salvador|City|BR|
Salyan|City|AZ|
Salzburg|City|AT|
Samara|City|RU|
Samarkand|City|UZ|
Samarra|City|IQ|
Samoa|Country|WS|
Samsun|City|TR|
San Antonio|City|US|
San Bernardino|City|US|
San Diego|City|US|
San Diego County|AdministrativeArea|US|
San Francisco|City|US|
San Francisco Bay|BodyOfWater||
San Jose|City|US|
San Juan|City|PR|
San Marino|Country|SM|
San Salvador|City|SV|
San Sebastián|City|ES|San Sebastian
Sanaa|City|YE|Sana'a
Sandringham|Place|GB|
Sandy Hook|Place|US|
Sangachal|City|AZ|
Sanliurfa|City|TR|
Santa Ana|City|US|
Santa Barbara|City|US|
Santa Clara County|AdministrativeArea|US|
Santa Clarita|City|US|
Santa Cruz|City|US|
Santa Fe|City|US|
Santa Monica|City|US|
Santa Rosa|City|US|
Santiago|City|CL|
Santiago de Cuba|City|CU|
Santo Domingo|City|DO|
Santorini|Place|GR|
Sanya|City|CN|
Sapporo|City|JP|
Sarajevo|City|BA|
Sarasota|City|US|
Saratov|City|RU|
Sardinia|AdministrativeArea|IT|
Saskatchewan|AdministrativeArea|CA|Sask.
Saskatoon|City|CA|
Saudi Arabia|Country|SA|Kingdom of Saudi Arabia,KSA
Savannah|City|US|
Savannah River|BodyOfWater||
Saxony|AdministrativeArea|DE|
Saxony-Anhalt|AdministrativeArea|DE|
Scafell Pike|Mountain||
Scandinavia|Place||
Scapa Flow|Place|GB|
Scarborough|City|GB|
Scarborough Shoal|Place||
Schleswig-Holstein|AdministrativeArea|DE|
Scotland|AdministrativeArea|GB|
Scottish Borders|AdministrativeArea|GB|
Scottsdale|City|US|
Scranton|City|US|
Scunthorpe|City|GB|
Sderot|City|IL|
Sea of Azov|BodyOfWater||
Sea of Galilee|BodyOfWater||
Sea of Japan|BodyOfWater||
Sea of Marmara|BodyOfWater||
Sea of Okhotsk|BodyOfWater||
Seattle|City|US|
Seine|BodyOfWater||
Sejong|City|KR|
Semey|City|KZ|
Sendai|City|JP|
Senegal|Country|SN|
Senkaku Islands|Place||
Seoul|City|KR|
Serbia|Country|RS|
Sevastopol|City|UA|
Severomorsk|City|RU|
Seville|City|ES|
Seychelles|Country|SC|
Sfax|City|TN|
Shabran|City|AZ|
Shahdag|Mountain||
Shamakhi|City|AZ|
Shamkir|City|AZ|
Shandong|AdministrativeArea|CN|
Shanghai|City|CN|
Shannon|City|IE|
Sharjah|City|AE|
Sharm el-Sheikh|City|EG|Sharm El-Sheikh
Sharpeville|City|ZA|
Sharur|City|AZ|
Sheffield|City|GB|
Sheikh Jarrah|Place|PS|
Sheki|City|AZ|Shaki
Shenyang|City|CN|
Shenzhen|City|CN|
Sheremetyevo|Place|RU|Sheremetyevo Airport
Shetland|AdministrativeArea|GB|
Shiraz|City|IR|
Shirvan|City|AZ|
Shkoder|City|AL|
Shoreditch|Place|GB|
Shreveport|City|US|
Shrewsbury|City|GB|
Shropshire|AdministrativeArea|GB|
Shusha|City|AZ|Shushi
Shymkent|City|KZ|
Siberia|Place|RU|
Sichuan|AdministrativeArea|CN|
Sicily|AdministrativeArea|IT|
Sidi Bouzid|City|TN|
Sidon|City|LB|
Siem Reap|City|KH|
Siena|City|IT|
Sierra Leone|Country|SL|
Sierra Nevada|Mountain||
Sievierodonetsk|City|UA|Severodonetsk
Sihanoukville|City|KH|
Silesia|AdministrativeArea|PL|
Silicon Valley|Place|US|
Silivri|City|TR|
Silver Spring|City|US|
Silverstone|Place|GB|
Simferopol|City|UA|
Sinai Peninsula|Place|EG|Sinai
Sinaloa|AdministrativeArea|MX|
Sindh|AdministrativeArea|PK|
Singapore|Country|SG|
Sinjar|City|IQ|
Sint Maarten|AdministrativeArea|SX|
Sioux Falls|City|US|
Sirnak|City|TR|
Sirte|City|LY|
Sisian|City|AM|
Sistine Chapel|Place|VA|
Sitka|City|US|
Sivas|City|TR|
Siyazan|City|AZ|
Skopje|City|MK|
Sligo|City|IE|
Slough|City|GB|
Slovakia|Country|SK|
Slovenia|Country|SI|
Sloviansk|City|UA|
Smolensk|City|RU|
Snake Island|Place|UA|
Snowdon|Mountain||
Sochi|City|RU|
Sofia|City|BG|
Soho|Place|GB|
Soledar|City|UA|
Solihull|City|GB|
Solingen|City|DE|
Solomon Islands|Country|SB|
Soma|City|TR|
Somalia|Country|SO|
Somaliland|AdministrativeArea|SO|
Somerset|AdministrativeArea|GB|
Sousse|City|TN|
South Africa|Country|ZA|Republic of South Africa
South America|Continent||
South Asia|Place||
South Australia|AdministrativeArea|AU|
South Bend|City|US|
South Carolina|AdministrativeArea|US|S.C.
South Caucasus|Place||Transcaucasia
South China Sea|BodyOfWater||
South Dakota|AdministrativeArea|US|S.D.
South Kivu|AdministrativeArea|CD|
South Korea|Country|KR|Republic of Korea,ROK
South Ossetia|AdministrativeArea|GE|
South Sudan|Country|SS|
South Vietnam|Country|VN|
South Yorkshire|AdministrativeArea|GB|
Southampton|City|GB|
Southeast Asia|Place||South-East Asia
Southend-on-Sea|City|GB|Southend
Southern Africa|Place||
Southern Europe|Place||
Southern Ocean|BodyOfWater||
Southport|City|GB|
Southwark|AdministrativeArea|GB|
Soviet Union|Country||USSR,U.S.S.R.
Soweto|City|ZA|
Spain|Country|ES|
Sparta|City|GR|
Split|City|HR|
Spokane|City|US|
Spratly Islands|Place||
Springfield|City|US|
Srebrenica|City|BA|
Sri Lanka|Country|LK|
Srinagar|City|IN|
St Albans|City|GB|
St Andrews|City|GB|
St Helens|City|GB|
St. John's|City|CA|
St. Lawrence River|BodyOfWater||
St. Louis|City|US|Saint Louis
St. Moritz|City|CH|
St. Peter's Basilica|Place|VA|
St. Peter's Square|Place|VA|St Peter's Square
Stade de France|Place|FR|
Staffordshire|AdministrativeArea|GB|
Stalingrad|City|RU|
Stamford|City|US|
Stansted|Place|GB|Stansted Airport
Staten Island|AdministrativeArea|US|
Statue of Liberty|Place|US|
Stavanger|City|NO|
Stavropol|City|RU|
Stevenage|City|GB|
Stirling|City|GB|
Stockholm|City|SE|
Stockport|City|GB|
Stockton|City|US|
Stoke-on-Trent|City|GB|Stoke
Stonehenge|Place|GB|
Stormont|Place|GB|
Strait of Gibraltar|BodyOfWater||
Strait of Hormuz|BodyOfWater||
Strait of Malacca|BodyOfWater||
Strasbourg|City|FR|
Stratford|City|GB|
Stratford-upon-Avon|City|GB|
Stuttgart|City|DE|
Sub-Saharan Africa|Place||sub-Saharan Africa
Sucre|City|BO|
Sudan|Country|SD|
Sudbury|City|CA|
Sudzha|City|RU|
Suez|Place||
Suez Canal|BodyOfWater||
Suffolk|AdministrativeArea|GB|
Suffolk County|AdministrativeArea|US|
Sugovushan|City|AZ|
Sukhumi|City|GE|
Sulawesi|Place|ID|
Sulaymaniyah|City|IQ|
Sumatra|Place|ID|
Sumgait|City|AZ|Sumgayit
Sumy|City|UA|
Sumy Oblast|AdministrativeArea|UA|Sumy region
Sunderland|City|GB|
Sunnyvale|City|US|
Sunshine Coast|City|AU|
Surabaya|City|ID|
Surat|City|IN|
Surgut|City|RU|
Suriname|Country|SR|
Surrey|AdministrativeArea|GB|
Sussex|AdministrativeArea|GB|
Suva|City|FJ|
Suzhou|City|CN|
Svalbard|AdministrativeArea|SJ|
Sverdlovsk Oblast|AdministrativeArea|RU|
Swansea|City|GB|
Swat|Place|PK|
Sweden|Country|SE|
Sweida|City|SY|Suwayda
Swindon|City|GB|
Switzerland|Country|CH|
Sydney|City|AU|
Sydney Harbour|BodyOfWater||
Sydney Opera House|Place|AU|
Sylhet|City|BD|
Syr Darya|BodyOfWater||
Syracuse|City|US|
Syria|Country|SY|Syrian Arab Republic
Syunik|AdministrativeArea|AM|
Szczecin|City|PL|
Szeged|City|HU|
São Paulo|City|BR|Sao Paulo
São Tomé and Príncipe|Country|ST|Sao Tome and Principe
Table Mountain|Mountain||
Tabriz|City|IR|
Tacoma|City|US|
Taganrog|City|RU|
Tahiti|AdministrativeArea|PF|
Tahrir Square|Place|EG|
Taipei|City|TW|
Taiwan|Country|TW|Republic of China
Taiwan Strait|BodyOfWater||
Taiz|City|YE|
Taj Mahal|Place|IN|
Tajikistan|Country|TJ|
Taksim Square|Place|TR|
Tallahassee|City|US|
Tallinn|City|EE|
Tambov|City|RU|
Tamil Nadu|AdministrativeArea|IN|
Tampa|City|US|
Tampa Bay|BodyOfWater||
Tampere|City|FI|
Tamworth|City|GB|
Tangier|City|MA|
Tanzania|Country|TZ|
Taraz|City|KZ|
Tartar|City|AZ|
Tartu|City|EE|
Tartus|City|SY|
Tashkent|City|UZ|
Tasman Sea|BodyOfWater||
Tasmania|AdministrativeArea|AU|
Tatarstan|AdministrativeArea|RU|
Taunton|City|GB|
Tauranga|City|NZ|
Tavush|AdministrativeArea|AM|
Tbilisi|City|GE|
Teesside|AdministrativeArea|GB|
Tegucigalpa|City|HN|
Tehran|City|IR|
Tel Aviv|City|IL|
Telangana|AdministrativeArea|IN|
Telavi|City|GE|
Telford|City|GB|
Tempe|City|US|
Temple Mount|Place|IL|
Tenerife|Place|ES|
Tennessee|AdministrativeArea|US|Tenn.
Tennessee River|BodyOfWater||
Termez|City|UZ|
Ternopil|City|UA|
Tetovo|City|MK|
Texas|AdministrativeArea|US|State of Texas,Tex.
Thailand|Country|TH|
Thames|BodyOfWater||River Thames
The Hague|City|NL|Hague
Thessaloniki|City|GR|
Thimphu|City|BT|
Three Mile Island|Place|US|
Thunder Bay|City|CA|
Thuringia|AdministrativeArea|DE|
Tian Shan|Mountain||
Tiananmen Square|Place|CN|
Tianjin|City|CN|
Tiber|BodyOfWater||
Tibet|AdministrativeArea|CN|
Tigray|AdministrativeArea|ET|
Tigris|BodyOfWater||
Tijuana|City|MX|
Tikrit|City|IQ|
Timbuktu|City|ML|
Times Square|Place|US|
Timisoara|City|RO|Timișoara
Tirana|City|AL|
Tiraspol|City|MD|
Tobruk|City|LY|
Togliatti|City|RU|
Togo|Country|TG|
Tokyo|City|JP|
Toledo|City|US|
Tomsk|City|RU|
Tonga|Country|TO|
Toowoomba|City|AU|
Topeka|City|US|
Tora Bora|Mountain||
Toretsk|City|UA|
Toronto|City|CA|
Torquay|City|GB|
Torrance|City|US|
Tottenham|City|GB|
Toulon|City|FR|
Toulouse|City|FR|
Tovuz|City|AZ|
Tower Bridge|Place|GB|
Tower Hamlets|AdministrativeArea|GB|
Tower of London|Place|GB|
Townsville|City|AU|
Trabzon|City|TR|
Trafalgar Square|Place|GB|
Transnistria|AdministrativeArea|MD|
Transylvania|AdministrativeArea|RO|
Trenton|City|US|
Trieste|City|IT|
Trinidad and Tobago|Country|TT|Trinidad
Tripoli|City|LY|
Tromsø|City|NO|
Trondheim|City|NO|
Trump Tower|Place|US|
Truro|City|GB|
Tskhinvali|City|GE|
Tuapse|City|RU|
Tucson|City|US|
Tula|City|RU|
Tulkarm|City|PS|
Tulsa|City|US|
Tulum|City|MX|
Tunceli|City|TR|
Tunis|City|TN|
Tunisia|Country|TN|
Turin|City|IT|
Turkey|Country|TR|Türkiye,Turkiye,Republic of Türkiye,Republic of Turkey
Turkish Straits|BodyOfWater||
Turkmenbashi|City|TM|
Turkmenistan|Country|TM|
Turks and Caicos Islands|AdministrativeArea|TC|Turks and Caicos
Turku|City|FI|
Tuscany|AdministrativeArea|IT|
Tuva|AdministrativeArea|RU|
Tuvalu|Country|TV|
Tuzla|City|BA|
Tver|City|RU|
Twickenham|Place|GB|
Twin Towers|Place|US|
Tyne and Wear|AdministrativeArea|GB|
Tyre|City|LB|
Tyrol|AdministrativeArea|AT|
Tyrrhenian Sea|BodyOfWater||
Tyumen|City|RU|
US Capitol|Place|US|U.S. Capitol,Capitol
US Virgin Islands|AdministrativeArea|VI|U.S. Virgin Islands
Ufa|City|RU|
Uganda|Country|UG|
Ukraine|Country|UA|
Ulaanbaatar|City|MN|Ulan Bator
Ulan-Ude|City|RU|
Ulsan|City|KR|
Uluru|Place|AU|
Ulyanovsk|City|RU|
United Arab Emirates|Country|AE|UAE,U.A.E.,Emirates
United Kingdom|Country|GB|UK,U.K.,Britain,Great Britain
United States|Country|US|United States of America,US,U.S.,USA,U.S.A.,America
Uppsala|City|SE|
Ural Mountains|Mountain||Urals
Urmia|City|IR|
Uruguay|Country|UY|
Urumqi|City|CN|
Ushuaia|City|AR|
Ust-Luga|City|RU|
Utah|AdministrativeArea|US|
Utrecht|City|NL|
Uttar Pradesh|AdministrativeArea|IN|
Uttarakhand|AdministrativeArea|IN|
Utøya|Place|NO|Utoya
Uvalde|City|US|
Uzbekistan|Country|UZ|
Uzhhorod|City|UA|
Vail|City|US|
Valencia|City|ES|
Valletta|City|MT|
Valparaíso|City|CL|Valparaiso
Van|City|TR|
Vanadzor|City|AM|
Vancouver|City|CA|
Vang Vieng|City|LA|
Vanuatu|Country|VU|
Varanasi|City|IN|
Varna|City|BG|
Varosha|City|CY|
Vatican City|Country|VA|Vatican,Holy See
Veneto|AdministrativeArea|IT|
Venezuela|Country|VE|
Venice|City|IT|
Veracruz|City|MX|
Vermont|AdministrativeArea|US|Vt.
Verona|City|IT|
Versailles|Place|FR|Palace of Versailles
Victoria|City|CA|
Victoria Falls|BodyOfWater||
Vienna|City|AT|
Vientiane|City|LA|
Vietnam|Country|VN|Viet Nam
Vigo|City|ES|
Vilnius|City|LT|
Vinnytsia|City|UA|
Virginia|AdministrativeArea|US|Va.
Virginia Beach|City|US|
Vistula|BodyOfWater||
Vitebsk|City|BY|
Vladikavkaz|City|RU|
Vladivostok|City|RU|
Vlore|City|AL|
Vojvodina|AdministrativeArea|RS|
Volga|BodyOfWater||
Volgograd|City|RU|
Voronezh|City|RU|
Vovchansk|City|UA|
Vuhledar|City|UA|
Vukovar|City|HR|
Vyborg|City|RU|
Waco|City|US|
Wakefield|City|GB|
Wales|AdministrativeArea|GB|
Wall Street|Place|US|
Wallonia|AdministrativeArea|BE|
Walsall|City|GB|
Waltham Forest|AdministrativeArea|GB|
Wandsworth|AdministrativeArea|GB|
Wapping|Place|GB|
Warrington|City|GB|
Warsaw|City|PL|
Warwickshire|AdministrativeArea|GB|
Washington|City|US|Washington DC,Washington D.C.
Washington Monument|Place|US|
Washington State|AdministrativeArea|US|State of Washington
Waterford|City|IE|
Waterloo|City|BE|
Watford|City|GB|
Wayne County|AdministrativeArea|US|
Weimar|City|DE|
Wellington|City|NZ|
Wembley|Place|GB|Wembley Stadium
West Africa|Place||
West Bank|AdministrativeArea|PS|Occupied West Bank
West Bengal|AdministrativeArea|IN|
West Bromwich|City|GB|
West Coast|Place|US|
West Germany|Country|DE|
West Midlands|AdministrativeArea|GB|
West Palm Beach|City|US|
West Point|City|US|
West Sussex|AdministrativeArea|GB|
West Virginia|AdministrativeArea|US|W.Va.
West Yorkshire|AdministrativeArea|GB|
Westchester County|AdministrativeArea|US|
Western Australia|AdministrativeArea|AU|
Western Azerbaijan|Place|AM|
Western Cape|AdministrativeArea|ZA|
Western Europe|Place||
Western Sahara|AdministrativeArea|EH|
Western Wall|Place|IL|
Westminster|AdministrativeArea|GB|
Westminster Abbey|Place|GB|
Westminster city|City|GB|
Weymouth|City|GB|
Whistler|City|CA|
Whitby|City|GB|
White Nile|BodyOfWater||
White Sea|BodyOfWater||
Whitehall|Place|GB|
Whitehorse|City|CA|
Wichita|City|US|
Wiesbaden|City|DE|
Wigan|City|GB|
Wilmington|City|US|
Wiltshire|AdministrativeArea|GB|
Wimbledon|Place|GB|
Winchester|City|GB|
Windermere|BodyOfWater||
Windhoek|City|NA|
Windsor|City|GB|
Windsor Castle|Place|GB|
Winnipeg|City|CA|
Winston-Salem|City|US|
Wisconsin|AdministrativeArea|US|Wis.
Woking|City|GB|
Wolfsburg|City|DE|
Wollongong|City|AU|
Wolverhampton|City|GB|
Wonsan|City|KP|
Woomera|City|AU|
Worcester|City|US|
Worcestershire|AdministrativeArea|GB|
World Trade Center|Place|US|
Wounded Knee|Place|US|
Wrexham|City|GB|
Wroclaw|City|PL|Wrocław
Wuhan|City|CN|
Wuppertal|City|DE|
Wyoming|AdministrativeArea|US|Wyo.
Xi'an|City|CN|Xian
Xiamen|City|CN|
Xinjiang|AdministrativeArea|CN|
Yad Vashem|Place|IL|
Yakutia|AdministrativeArea|RU|Sakha
Yakutsk|City|RU|
Yalova|City|TR|
Yalta|City|UA|
Yamoussoukro|City|CI|
Yamuna|BodyOfWater||
Yangon|City|MM|Rangoon
Yangtze|BodyOfWater||
Yankee Stadium|Place|US|
Yaoundé|City|CM|Yaounde
Yaroslavl|City|RU|
Yasukuni Shrine|Place|JP|
Yazd|City|IR|
Yekaterinburg|City|RU|
Yellow River|BodyOfWater||
Yellow Sea|BodyOfWater||
Yellowknife|City|CA|
Yellowstone|Place|US|Yellowstone National Park
Yemen|Country|YE|
Yenisei|BodyOfWater||
Yeraskh|City|AM|
Yerevan|City|AM|
Yevlakh|City|AZ|
Yogyakarta|City|ID|
Yokohama|City|JP|
Yongbyon|City|KP|
Yonkers|City|US|
York|City|GB|
Yorkshire|AdministrativeArea|GB|
Yosemite|Place|US|Yosemite National Park
Ypres|City|BE|
Yugoslavia|Country||
Yukon|AdministrativeArea|CA|
Yukon River|BodyOfWater||
Yuma|City|US|
Yunnan|AdministrativeArea|CN|
Zadar|City|HR|
Zagatala|City|AZ|
Zagreb|City|HR|
Zagros Mountains|Mountain||
Zahedan|City|IR|
Zambezi|BodyOfWater||
Zambia|Country|ZM|
Zangezur|Place||
Zangezur corridor|Place||Zangezur Corridor
Zangilan|City|AZ|
Zanzibar|Place|TZ|
Zaporizhzhia|City|UA|
Zaporizhzhia Nuclear Power Plant|Place|UA|
Zaporizhzhia Oblast|AdministrativeArea|UA|Zaporizhzhia region
Zaragoza|City|ES|
Zarqa|City|JO|
Zhanaozen|City|KZ|
Zhejiang|AdministrativeArea|CN|
Zhengzhou|City|CN|
Zhytomyr|City|UA|
Zimbabwe|Country|ZW|
Zonguldak|City|TR|
Zugdidi|City|GE|
Zurich|City|CH|Zürich
Åland Islands|AdministrativeArea|AX|
Élysée Palace|Place|FR|Elysee Palace
Aomori|AdministrativeArea|JP|
Iwate|AdministrativeArea|JP|
Miyagi|AdministrativeArea|JP|
Akita|AdministrativeArea|JP|
Yamagata|AdministrativeArea|JP|
Ibaraki|AdministrativeArea|JP|
Tochigi|AdministrativeArea|JP|
Gunma|AdministrativeArea|JP|
Saitama|AdministrativeArea|JP|
Chiba|AdministrativeArea|JP|
Kanagawa|AdministrativeArea|JP|
Niigata|AdministrativeArea|JP|
Toyama|AdministrativeArea|JP|
Ishikawa|AdministrativeArea|JP|
Fukui|AdministrativeArea|JP|
Yamanashi|AdministrativeArea|JP|
Gifu|AdministrativeArea|JP|
Shizuoka|AdministrativeArea|JP|
Aichi|AdministrativeArea|JP|
Shiga|AdministrativeArea|JP|
Hyogo|AdministrativeArea|JP|
Wakayama|AdministrativeArea|JP|
Tottori|AdministrativeArea|JP|
Shimane|AdministrativeArea|JP|
Okayama|AdministrativeArea|JP|
Yamaguchi|AdministrativeArea|JP|
Tokushima|AdministrativeArea|JP|
Kagawa|AdministrativeArea|JP|
Ehime|AdministrativeArea|JP|
Kumamoto|AdministrativeArea|JP|
Oita|AdministrativeArea|JP|
Miyazaki|AdministrativeArea|JP|
Kagoshima|AdministrativeArea|JP|
Kyushu|AdministrativeArea|JP|
Shikoku|AdministrativeArea|JP|
Honshu|AdministrativeArea|JP|
Kawasaki|City|JP|
Kitakyushu|City|JP|
Sakai|City|JP|
Hamamatsu|City|JP|
Atami|City|JP|
Nikko|City|JP|
Otsu|City|JP|
Naha|City|JP|
Minamata|City|JP|
Kurashiki|City|JP|
Mito|City|JP|
Kanazawa|City|JP|
Matsuyama|City|JP|
Hebei|AdministrativeArea|CN|
Shanxi|AdministrativeArea|CN|
Shaanxi|AdministrativeArea|CN|
Guizhou|AdministrativeArea|CN|
Guangxi|AdministrativeArea|CN|
Jiangxi|AdministrativeArea|CN|
Anhui|AdministrativeArea|CN|
Gansu|AdministrativeArea|CN|
Qinghai|AdministrativeArea|CN|
Ningxia|AdministrativeArea|CN|
Liaoning|AdministrativeArea|CN|
Jilin|AdministrativeArea|CN|
Heilongjiang|AdministrativeArea|CN|
Jinan|City|CN|
Guiyang|City|CN|
Nanning|City|CN|
Ningbo|City|CN|
Wenzhou|City|CN|
Hefei|City|CN|
Nanchang|City|CN|
Taiyuan|City|CN|
Xining|City|CN|
Yinchuan|City|CN|
Hohhot|City|CN|
Baotou|City|CN|
Changchun|City|CN|
Shijiazhuang|City|CN|
Tangshan|City|CN|
Dongguan|City|CN|
Foshan|City|CN|
Zhuhai|City|CN|
Haikou|City|CN|
Wuxi|City|CN|
Yichang|City|CN|
Dandong|City|CN|
Lantau|City|CN|
Arunachal Pradesh|AdministrativeArea|IN|
Orissa|AdministrativeArea|IN|
Meghalaya|AdministrativeArea|IN|
Mizoram|AdministrativeArea|IN|
Nagaland|AdministrativeArea|IN|
Tripura|AdministrativeArea|IN|
Sikkim|AdministrativeArea|IN|
Vadodara|City|IN|
Ludhiana|City|IN|
Allahabad|City|IN|
Ranchi|City|IN|
Jammu|City|IN|
Dehradun|City|IN|
Shimla|City|IN|
Thiruvananthapuram|City|IN|
Coimbatore|City|IN|
Madurai|City|IN|
Mysore|City|IN|
Visakhapatnam|City|IN|
Vijayawada|City|IN|
Raipur|City|IN|
Bhubaneswar|City|IN|
Cuttack|City|IN|
Gurgaon|City|IN|
Gurugram|City|IN|
Noida|City|IN|
Ghaziabad|City|IN|
Faridabad|City|IN|
Meerut|City|IN|
Udaipur|City|IN|
Jodhpur|City|IN|
Shillong|City|IN|
Siliguri|City|IN|
Darjeeling|City|IN|
Nashik|City|IN|
Rajkot|City|IN|
Mangalore|City|IN|
Puducherry|City|IN|
North Waziristan|AdministrativeArea|PK|
South Waziristan|AdministrativeArea|PK|
Sialkot|City|PK|
Gujranwala|City|PK|
Sukkur|City|PK|
Mingora|City|PK|
Nangarhar|AdministrativeArea|AF|
Balkh|AdministrativeArea|AF|
Badakhshan|AdministrativeArea|AF|
Faryab|AdministrativeArea|AF|
Baghlan|AdministrativeArea|AF|
Uruzgan|AdministrativeArea|AF|
Zabul|AdministrativeArea|AF|
Paktika|AdministrativeArea|AF|
Paktia|AdministrativeArea|AF|
Logar|AdministrativeArea|AF|
Wardak|AdministrativeArea|AF|
Parwan|AdministrativeArea|AF|
Kapisa|AdministrativeArea|AF|
Laghman|AdministrativeArea|AF|
Kunar|AdministrativeArea|AF|
Nuristan|AdministrativeArea|AF|
Takhar|AdministrativeArea|AF|
Nimroz|AdministrativeArea|AF|
Badghis|AdministrativeArea|AF|
Jawzjan|AdministrativeArea|AF|
Lashkar Gah|City|AF|
Khulna|City|BD|
Rajshahi|City|BD|
Barisal|City|BD|
Trincomalee|City|LK|
Negombo|City|LK|
Batticaloa|City|LK|
Lalitpur|City|NP|
Biratnagar|City|NP|
Visayas|AdministrativeArea|PH|
Leyte|AdministrativeArea|PH|
Samar|AdministrativeArea|PH|
Bohol|AdministrativeArea|PH|
Palawan|AdministrativeArea|PH|
Negros|AdministrativeArea|PH|
Panay|AdministrativeArea|PH|
Mindoro|AdministrativeArea|PH|
Batangas|AdministrativeArea|PH|
Cavite|AdministrativeArea|PH|
Bulacan|AdministrativeArea|PH|
Pampanga|AdministrativeArea|PH|
Pangasinan|AdministrativeArea|PH|
Ilocos Norte|AdministrativeArea|PH|
Ilocos Sur|AdministrativeArea|PH|
Cagayan|AdministrativeArea|PH|
Nueva Ecija|AdministrativeArea|PH|
Benguet|AdministrativeArea|PH|
Albay|AdministrativeArea|PH|
Catanduanes|AdministrativeArea|PH|
Sulu|AdministrativeArea|PH|
Basilan|AdministrativeArea|PH|
Maguindanao|AdministrativeArea|PH|
Zambales|AdministrativeArea|PH|
Bataan|AdministrativeArea|PH|
Tarlac|AdministrativeArea|PH|
Cebu City|City|PH|
Zamboanga|City|PH|
Tacloban|City|PH|
Baguio|City|PH|
Makati|City|PH|
Iloilo|City|PH|
Cagayan de Oro|City|PH|
General Santos|City|PH|
Angeles City|City|PH|
Pasay|City|PH|
Cotabato|City|PH|
Kalimantan|AdministrativeArea|ID|
Papua|AdministrativeArea|ID|
West Papua|AdministrativeArea|ID|
Maluku|AdministrativeArea|ID|
North Sumatra|AdministrativeArea|ID|
West Sumatra|AdministrativeArea|ID|
South Sumatra|AdministrativeArea|ID|
Central Java|AdministrativeArea|ID|
East Java|AdministrativeArea|ID|
West Java|AdministrativeArea|ID|
Banten|AdministrativeArea|ID|
Central Sulawesi|AdministrativeArea|ID|
South Sulawesi|AdministrativeArea|ID|
Riau|AdministrativeArea|ID|
Jambi|AdministrativeArea|ID|
Lampung|AdministrativeArea|ID|
East Nusa Tenggara|AdministrativeArea|ID|
West Nusa Tenggara|AdministrativeArea|ID|
Semarang|City|ID|
Makassar|City|ID|
Palembang|City|ID|
Banda Aceh|City|ID|
Manado|City|ID|
Pontianak|City|ID|
Balikpapan|City|ID|
Jayapura|City|ID|
Kupang|City|ID|
Bogor|City|ID|
Pekanbaru|City|ID|
George Town|City|MY|
Johor Bahru|City|MY|
Ipoh|City|MY|
Kota Kinabalu|City|MY|
Kuching|City|MY|
Malacca|City|MY|
Shah Alam|City|MY|
Klang|City|MY|
Petaling Jaya|City|MY|
Sabah|AdministrativeArea|MY|
Sarawak|AdministrativeArea|MY|
Selangor|AdministrativeArea|MY|
Kelantan|AdministrativeArea|MY|
Terengganu|AdministrativeArea|MY|
Pahang|AdministrativeArea|MY|
Perak|AdministrativeArea|MY|
Kedah|AdministrativeArea|MY|
Perlis|AdministrativeArea|MY|
Negeri Sembilan|AdministrativeArea|MY|
Chiang Rai|City|TH|
Hua Hin|City|TH|
Krabi|City|TH|
Ayutthaya|City|TH|
Udon Thani|City|TH|
Nakhon Ratchasima|City|TH|
Khon Kaen|City|TH|
Hat Yai|City|TH|
Hai Phong|City|VN|
Can Tho|City|VN|
Nha Trang|City|VN|
Dalat|City|VN|
Hoi An|City|VN|
Sittwe|City|MM|
Myitkyina|City|MM|
Shan State|AdministrativeArea|MM|
Kachin|AdministrativeArea|MM|
Karen State|AdministrativeArea|MM|
Battambang|City|KH|
Luang Prabang|City|LA|
Suwon|City|KR|
Gangneung|City|KR|
Pohang|City|KR|
Paju|City|KR|
Osan|City|KR|
Pyeongtaek|City|KR|
Sinuiju|City|KP|
Hamhung|City|KP|
Chongjin|City|KP|
Rason|City|KP|
Taichung|City|TW|
Tainan|City|TW|
Hsinchu|City|TW|
Keelung|City|TW|
Taitung|City|TW|
Khuzestan|AdministrativeArea|IR|
Isfahan province|AdministrativeArea|IR|
Sistan and Baluchestan|AdministrativeArea|IR|
Gilan|AdministrativeArea|IR|
Mazandaran|AdministrativeArea|IR|
Golestan|AdministrativeArea|IR|
Lorestan|AdministrativeArea|IR|
Hormozgan|AdministrativeArea|IR|
Markazi|AdministrativeArea|IR|
Semnan|AdministrativeArea|IR|
Sanandaj|City|IR|
Bandar Anzali|City|IR|
Nineveh|AdministrativeArea|IQ|
Kirkuk province|AdministrativeArea|IQ|
Diyala|AdministrativeArea|IQ|
Salahuddin|AdministrativeArea|IQ|
Basra province|AdministrativeArea|IQ|
Dohuk|AdministrativeArea|IQ|
Baquba|City|IQ|
Nasiriyah|City|IQ|
Tal Afar|City|IQ|
Halabja|City|IQ|
Al-Bab|City|SY|
Hasakah|City|SY|
Eastern Ghouta|AdministrativeArea|SY|
Ghouta|AdministrativeArea|SY|
Holon|City|IL|
Rishon LeZion|City|IL|
Tulkarem|City|PS|
Irbid|City|JO|
Dhahran|City|SA|
Taif|City|SA|
Tabuk|City|SA|
Najran|City|SA|
Jizan|City|SA|
Qatif|City|SA|
Khobar|City|SA|
Mukalla|City|YE|
Saada|City|YE|
Ibb|City|YE|
Ras al-Khaimah|City|AE|
Al Ain|City|AE|
Sohar|City|OM|
Kilis|City|TR|
Siirt|City|TR|
Bitlis|City|TR|
Bingol|City|TR|
Ardahan|City|TR|
Artvin|City|TR|
Giresun|City|TR|
Sinop|City|TR|
Kastamonu|City|TR|
Bolu|City|TR|
Duzce|City|TR|
Tekirdag|City|TR|
Kirklareli|City|TR|
Balikesir|City|TR|
Manisa|City|TR|
Aydin|City|TR|
Isparta|City|TR|
Burdur|City|TR|
Afyonkarahisar|City|TR|
Kutahya|City|TR|
Aksaray|City|TR|
Nigde|City|TR|
Nevsehir|City|TR|
Kirsehir|City|TR|
Yozgat|City|TR|
Tokat|City|TR|
Amasya|City|TR|
Corum|City|TR|
Cankiri|City|TR|
Karabuk|City|TR|
Bartin|City|TR|
Karaman|City|TR|
Osmaniye|City|TR|
Suruc|City|TR|
Reyhanli|City|TR|
Adygea|AdministrativeArea|RU|
Udmurtia|AdministrativeArea|RU|
Chuvashia|AdministrativeArea|RU|
Mordovia|AdministrativeArea|RU|
Mari El|AdministrativeArea|RU|
Karelia|AdministrativeArea|RU|
Khakassia|AdministrativeArea|RU|
Primorye|AdministrativeArea|RU|
Stavropol Krai|AdministrativeArea|RU|
Tolyatti|City|RU|
Novokuznetsk|City|RU|
Cheboksary|City|RU|
Ivanovo|City|RU|
Vologda|City|RU|
Saransk|City|RU|
Nazran|City|RU|
Pyatigorsk|City|RU|
Elista|City|RU|
Maykop|City|RU|
Severodvinsk|City|RU|
Salekhard|City|RU|
Yuzhno-Sakhalinsk|City|RU|
Blagoveshchensk|City|RU|
Nikopol|City|UA|
Horlivka|City|UA|
Hrodna|City|BY|
Bobruisk|City|BY|
Kakheti|AdministrativeArea|GE|
Imereti|AdministrativeArea|GE|
Samegrelo|AdministrativeArea|GE|
Kvemo Kartli|AdministrativeArea|GE|
Samtskhe-Javakheti|AdministrativeArea|GE|
Gegharkunik|AdministrativeArea|AM|
Vayots Dzor|AdministrativeArea|AM|
Aragatsotn|AdministrativeArea|AM|
Oskemen|City|KZ|
Kyzylorda|City|KZ|
Karakalpakstan|AdministrativeArea|UZ|
Karakol|City|KG|
Kulob|City|TJ|
Turkmenabat|City|TM|
St Davids|City|GB|
Carmarthen|City|GB|
Llanelli|City|GB|
Ballymena|City|GB|
Coleraine|City|GB|
Macclesfield|City|GB|
Leamington Spa|City|GB|
Hove|City|GB|
Worthing|City|GB|
Ramsgate|City|GB|
St Ives|City|GB|
Falmouth|City|GB|
Newquay|City|GB|
Barnstaple|City|GB|
Yeovil|City|GB|
Weston-super-Mare|City|GB|
Great Yarmouth|City|GB|
Lowestoft|City|GB|
King's Lynn|City|GB|
Bury St Edmunds|City|GB|
Bridlington|City|GB|
Morecambe|City|GB|
Kendal|City|GB|
Barrow-in-Furness|City|GB|
Workington|City|GB|
Whitehaven|City|GB|
Berwick-upon-Tweed|City|GB|
Hexham|City|GB|
Oban|City|GB|
Ayr|City|GB|
Dumfries|City|GB|
Livingston|City|GB|
Peterhead|City|GB|
Fraserburgh|City|GB|
Lerwick|City|GB|
Kirkwall|City|GB|
Stornoway|City|GB|
Motherwell|City|GB|
East Kilbride|City|GB|
Cumbernauld|City|GB|
Greenock|City|GB|
Galashiels|City|GB|
East Yorkshire|AdministrativeArea|GB|
Conwy|AdministrativeArea|GB|
Denbighshire|AdministrativeArea|GB|
Gwent|AdministrativeArea|GB|
Dyfed|AdministrativeArea|GB|
Perthshire|AdministrativeArea|GB|
North Lanarkshire|AdministrativeArea|GB|
South Lanarkshire|AdministrativeArea|GB|
Argyll|AdministrativeArea|GB|
Isle of Lewis|AdministrativeArea|GB|
East Lothian|AdministrativeArea|GB|
West Lothian|AdministrativeArea|GB|
Midlothian|AdministrativeArea|GB|
Lothian|AdministrativeArea|GB|
Tayside|AdministrativeArea|GB|
Strathclyde|AdministrativeArea|GB|
East Anglia|AdministrativeArea|GB|
Home Counties|AdministrativeArea|GB|
Cotswolds|AdministrativeArea|GB|
Peak District|AdministrativeArea|GB|
Lake District|AdministrativeArea|GB|
Midlands|AdministrativeArea|GB|
East Midlands|AdministrativeArea|GB|
West End|Place|GB|
Knightsbridge|Place|GB|
Whitechapel|Place|GB|
Walthamstow|Place|GB|
Woolwich|Place|GB|
Bexley|Place|GB|
Kingston upon Thames|BodyOfWater|GB|
Piccadilly Circus|Place|GB|
Oxford Street|Place|GB|
Regent's Park|Place|GB|
Old Bailey|Place|GB|
St Paul's Cathedral|Place|GB|
Stamford Bridge|Place|GB|
Aintree|Place|GB|
Epsom|Place|GB|
Snowdonia|Place|GB|
Dartmoor|Place|GB|
Exmoor|Place|GB|
Sherwood Forest|Place|GB|
Salisbury Plain|Place|GB|
Tralee|City|IE|
Letterkenny|City|IE|
Athlone|City|IE|
Wexford|City|IE|
Ennis|City|IE|
Navan|City|IE|
County Cork|AdministrativeArea|IE|
County Kerry|AdministrativeArea|IE|
County Mayo|AdministrativeArea|IE|
County Donegal|AdministrativeArea|IE|
County Galway|AdministrativeArea|IE|
County Clare|AdministrativeArea|IE|
County Wicklow|AdministrativeArea|IE|
County Kildare|AdministrativeArea|IE|
County Meath|AdministrativeArea|IE|
County Louth|AdministrativeArea|IE|
County Wexford|AdministrativeArea|IE|
County Tipperary|AdministrativeArea|IE|
County Limerick|AdministrativeArea|IE|
County Sligo|AdministrativeArea|IE|
Leinster|AdministrativeArea|IE|
Munster|AdministrativeArea|IE|
Connacht|AdministrativeArea|IE|
Rockford|City|US|
Abilene|City|US|
Dearborn|City|US|
Saginaw|City|US|
Great Falls|City|US|
Laramie|City|US|
Pueblo|City|US|
Littleton|City|US|
Las Cruces|City|US|
Sedona|City|US|
Nogales|City|US|
Eagle Pass|City|US|
Sutherland Springs|City|US|
Monroe|City|US|
Gulfport|City|US|
Tupelo|City|US|
Tuscaloosa|City|US|
Fort Myers|City|US|
Chapel Hill|City|US|
Greenville|City|US|
Princeton|City|US|
Hoboken|City|US|
White Plains|City|US|
Utica|City|US|
Binghamton|City|US|
Poughkeepsie|City|US|
Danbury|City|US|
Waterbury|City|US|
Brockton|City|US|
Nantucket|City|US|
Nashua|City|US|
Montpelier|City|US|
Youngstown|City|US|
Wheeling|City|US|
Morgantown|City|US|
Paducah|City|US|
Owensboro|City|US|
Terre Haute|City|US|
Decatur|City|US|
Rock Island|City|US|
Moline|City|US|
Davenport|City|US|
Sioux City|City|US|
Dubuque|City|US|
Grand Island|City|US|
Appleton|City|US|
Oshkosh|City|US|
Eau Claire|City|US|
St. Cloud|City|US|
Mankato|City|US|
Fort Smith|City|US|
Pine Bluff|City|US|
Hot Springs|City|US|
Lawton|City|US|
Stillwater|City|US|
Dodge City|City|US|
Ogden|City|US|
St. George|City|US|
Moab|City|US|
Twin Falls|City|US|
Pocatello|City|US|
Idaho Falls|City|US|
Coeur d'Alene|City|US|
Yakima|City|US|
Redding|City|US|
Chico|City|US|
Santa Clara|City|US|
Merced|City|US|
Thousand Oaks|City|US|
Palm Springs|City|US|
Laguna Beach|City|US|
Carlsbad|City|US|
Tijuana River|City|US|
Nome|City|US|
Ketchikan|City|US|
Minot|City|US|
Hempstead|City|US|
Levittown|City|US|
The Bronx|Place|US|
Greenwich Village|Place|US|
Coney Island|Place|US|
Ellis Island|Place|US|
Las Vegas Strip|Place|US|
Oval Office|Place|US|
Dulles|Place|US|
Edwards Air Force Base|Place|US|
Moffett Field|Place|US|
Vandenberg Air Force Base|Place|US|
Everglades|Place|US|
Mojave Desert|Place|US|
Gulf Coast|Place|US|
Pacific Northwest|Place|US|
Sun Belt|Place|US|
Bible Belt|Place|US|
Corn Belt|Place|US|
Florida Keys|Place|US|
Outer Banks|Place|US|
Hamptons|Place|US|
Napa Valley|Place|US|
Central Valley|Place|US|
Sonoma County|Place|US|
Mecklenburg County|Place|US|
Allegheny County|Place|US|
Hennepin County|Place|US|
Hollywood Boulevard|Place|US|
Sunset Boulevard|Place|US|
Rodeo Drive|Place|US|
Bourbon Street|Place|US|
French Quarter|Place|US|
Superdome|Place|US|
Fenway Park|Place|US|
Wrigley Field|Place|US|
Lambeau Field|Place|US|
Dodger Stadium|Place|US|
Carnegie Hall|Place|US|
Lincoln Center|Place|US|
Charlottetown|City|CA|
Kamloops|City|CA|
Prince George|City|CA|
Red Deer|City|CA|
Lethbridge|City|CA|
Markham|City|CA|
Barrie|City|CA|
Guelph|City|CA|
Sherbrooke|City|CA|
Trois-Rivières|City|CA|
Burnaby|City|CA|
Vancouver Island|AdministrativeArea|CA|
Rockhampton|City|AU|
Bundaberg|City|AU|
Bondi|City|AU|
Fremantle|City|AU|
Port Arthur|City|AU|
Palmerston North|City|NZ|
Whangarei|City|NZ|
Kaikoura|City|NZ|
Gisborne|City|NZ|
New Plymouth|City|NZ|
Taupo|City|NZ|
Greymouth|City|NZ|
Timaru|City|NZ|
North Island|AdministrativeArea|NZ|
South Island|AdministrativeArea|NZ|
Otago|AdministrativeArea|NZ|
Waikato|AdministrativeArea|NZ|
Northland|AdministrativeArea|NZ|
Hawke's Bay|AdministrativeArea|NZ|
Taranaki|AdministrativeArea|NZ|
Bay of Plenty|AdministrativeArea|NZ|
Nord Stream|Place||
Nord Stream 1|Place||
Nord Stream 2|Place||
TurkStream|Place||
South Stream|Place||
Blue Stream|Place||
Druzhba pipeline|Place||
Keystone XL|Place||
Baku-Tbilisi-Ceyhan|Place||
Trans-Anatolian Pipeline|Place||TANAP
Trans-Adriatic Pipeline|Place||
South Caucasus Pipeline|Place||
Power of Siberia|Place||
` as const;
