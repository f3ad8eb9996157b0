/** HTML as feed readers know it: which elements exist, which are safe, and what a style attribute may say. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements that readers drop or should: they run code, load documents or change the page around them. */
export const UNSAFE_ELEMENTS = words(
  "applet base basefont body comment embed frame frameset head html iframe isindex link listing meta noframes object param plaintext script slot style title xmp",
);

/** Elements that HTML has, had, or that browsers understand. */
export const HTML_ELEMENTS: ReadonlySet<string> = new Set([
  ...UNSAFE_ELEMENTS,
  ...words(`
a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas caption center cite code col colgroup
command data datagrid datalist dd del details dfn dialog dir div dl dt em eventsource fieldset figcaption figure font footer form
h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label legend li m main map mark menu meter nav noscript ol optgroup
option output p picture pre progress q rp rt ruby s samp section select small source span strike strong sub summary sup table
tbody td template textarea tfoot th thead time tr track tt u ul var video wbr`),
]);

/** Attributes that carry no code. Others, event handlers before all, are at risk. */
export const SAFE_ATTRIBUTES = words(`
abbr accept accept-charset accesskey action align allow allowfullscreen allowpaymentrequest alt as autocapitalize autocomplete
autofocus autoplay axis background balance bgcolor bgproperties border bordercolor bordercolordark bordercolorlight bottompadding
cellpadding cellspacing ch challenge char charoff charset checked choff cite class clear color cols colspan compact
contenteditable controls coords crossorigin data datafld datapagesize datasrc datetime decoding default delay dir dirname disabled
download draggable dynsrc enctype end enterkeyhint face for form formenctype frame galleryimg gutter headers height hidden
hidefocus high href hreflang hspace icon id inputmode is ismap itemid itemprop itemref itemscope itemtype keytype kind label lang
leftspacing list loading longdesc loop loopcount loopend loopstart low lowsrc max maxlength media method min minlength multiple
muted name nohref nonce noshade nowrap open optimum pattern ping placeholder playsinline point-size poster pqg preload prompt
radiogroup readonly referrerpolicy rel repeat-max repeat-min replace required rev reversed rightspacing rows rowspan rules scope
selected shape size sizes span spellcheck src srclang srcset start step style summary suppress tabindex target template title
toppadding translate type unselectable urn usemap valign value variable volume vrml vspace width wrap xml:lang xmlns`);

/** SVG Tiny without what loads or runs. */
export const SVG_ELEMENTS = words(`
a animate animateColor animateMotion animateTransform circle defs desc ellipse font-face font-face-name font-face-src g glyph
hkern line linearGradient marker metadata missing-glyph mpath path polygon polyline radialGradient rect set stop svg switch text
title tspan use`);

export const SVG_ATTRIBUTES = words(`
accent-height accumulate additive alphabetic arabic-form ascent attributeName attributeType baseProfile bbox begin by calcMode
cap-height class color color-rendering content cx cy d descent display dur dx dy end fill fill-opacity fill-rule font-family
font-size font-stretch font-style font-variant font-weight from fx fy g1 g2 glyph-name gradientUnits hanging height horiz-adv-x
horiz-origin-x id ideographic k keyPoints keySplines keyTimes lang marker-end marker-mid marker-start markerHeight markerUnits
markerWidth mathematical max min name offset opacity orient origin overline-position overline-thickness panose-1 path pathLength
points preserveAspectRatio r refX refY repeatCount repeatDur requiredExtensions requiredFeatures restart rotate rx ry slope stemh
stemv stop-color stop-opacity strikethrough-position strikethrough-thickness stroke stroke-dasharray stroke-dashoffset
stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style systemLanguage target text-anchor to transform
type u1 u2 underline-position underline-thickness unicode unicode-range units-per-em values version viewBox visibility width
widths x x-height x1 x2 y y1 y2 zoomAndPan`);

export const MATHML_ELEMENTS = words(`
annotation annotation-xml maction math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow mspace
msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics`);

export const MATHML_ATTRIBUTES = words(`
actiontype align columnalign columnlines columnspacing columnspan depth display displaystyle encoding equalcolumns equalrows
fence fontstyle fontweight frame height linethickness lspace mathbackground mathcolor mathvariant maxsize minsize other rowalign
rowlines rowspacing rowspan rspace scriptlevel selection separator stretchy width`);

const STYLE_PROPERTIES = words(`
azimuth background background-color border border-bottom border-bottom-color border-bottom-style border-bottom-width
border-collapse border-color border-left border-left-color border-left-style border-left-width border-right border-right-color
border-right-style border-right-width border-spacing border-style border-top border-top-color border-top-style border-top-width
border-width clear color cursor direction display elevation float font font-family font-size font-style font-variant font-weight
height letter-spacing line-height list-style-type margin margin-bottom margin-left margin-right margin-top overflow padding
padding-bottom padding-left padding-right padding-top pause pause-after pause-before pitch pitch-range richness speak
speak-header speak-numeral speak-punctuation speech-rate stress text-align text-decoration text-indent unicode-bidi
vertical-align voice-family volume white-space width`);

const BOX_KEYWORDS = words(`
aqua auto black block blue bold both bottom brown center collapse dashed dotted fuchsia gray green !important italic left lime
maroon medium navy none normal nowrap olive pointer purple red right silver solid teal top transparent underline white yellow`);

const BOX_VALUE = /^(?:#[0-9a-f]+|rgb\(\d+%?,\d*%?,?\d*%?\)?|\d?\.?\d?\d(?:cm|em|ex|in|mm|pc|pt|px|%|,|\))?)$/;
const STYLE_CHARACTERS = /^(?:[:,;#%.\sa-zA-Z0-9!_]|(?<=\w)-(?=\w)|'[\s\w]+'|"[\s\w]+"|\([\d,\s]+\))*$/;

/** What in a style attribute may break out of its place: properties that move or cover, URLs, boxes of absurd size. */
export function dangerousStyle(style: string): readonly string[] {
  if (!STYLE_CHARACTERS.test(style)) return [style];
  const unsafe = new Set<string>();
  for (const declaration of style.toLowerCase().split(";")) {
    if (declaration.trim() === "") continue;
    const [property = "", value, ...rest] = declaration.split(":").map((part) => part.trim());
    if (value === undefined || rest.length > 0 || !/^[-\w]+$/.test(property)) return [style];
    if (!STYLE_PROPERTIES.has(property)) unsafe.add(property);
    else if (/^(?:background|border|margin|padding)(?:-|$)/.test(property)) {
      for (const word of value.split(/\s+/)) {
        if (word !== "" && !BOX_KEYWORDS.has(word) && !BOX_VALUE.test(word)) unsafe.add(word);
      }
    }
  }
  return [...unsafe];
}

/** Entities of HTML 4, which every reader knows. */
export const HTML_ENTITIES = words(`
aacute Aacute acirc Acirc acute aelig AElig agrave Agrave alefsym alpha Alpha amp AMP and ang apos aring Aring asymp atilde Atilde
auml Auml bdquo beta Beta brvbar bull cap ccedil Ccedil cedil cent chi Chi circ clubs cong copy COPY crarr cup curren dagger
Dagger darr dArr deg delta Delta diams divide eacute Eacute ecirc Ecirc egrave Egrave empty emsp ensp epsilon Epsilon equiv eta
Eta eth ETH euml Euml euro exist fnof forall frac12 frac14 frac34 frasl gamma Gamma ge gt GT harr hArr hearts hellip iacute
Iacute icirc Icirc iexcl igrave Igrave image infin int iota Iota iquest isin iuml Iuml kappa Kappa lambda Lambda lang laquo larr
lArr lceil ldquo le lfloor lowast loz lrm lsaquo lsquo lt LT macr mdash micro middot minus mu Mu nabla nbsp ndash ne ni not notin
nsub ntilde Ntilde nu Nu oacute Oacute ocirc Ocirc oelig OElig ograve Ograve oline omega Omega omicron Omicron oplus or ordf ordm
oslash Oslash otilde Otilde otimes ouml Ouml para part permil perp phi Phi pi Pi piv plusmn pound prime Prime prod prop psi Psi
quot QUOT radic rang raquo rarr rArr rceil rdquo real reg REG rfloor rho Rho rlm rsaquo rsquo sbquo scaron Scaron sdot sect shy
sigma Sigma sigmaf sim spades sub sube sum sup sup1 sup2 sup3 supe szlig tau Tau there4 theta Theta thetasym thinsp thorn THORN
tilde times trade uacute Uacute uarr uArr ucirc Ucirc ugrave Ugrave uml upsih upsilon Upsilon uuml Uuml weierp xi Xi yacute
Yacute yen yuml Yuml zeta Zeta zwj zwnj`);
