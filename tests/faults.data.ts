/** Good documents of every kind, and small edits that put one fault into each: what is edited, and what it becomes, with where the finding begins if not there. */

/** What becomes of a passage; a pair names the passage at whose line the finding stands. */
type Edit = string | readonly [string, string];

/** A good document and the edits that make it faulty. */
export interface FaultyTwins {
  readonly title: string;
  readonly uri: string;
  readonly good: string;
  readonly faults: readonly (readonly [string, readonly Edit[]])[];
}

const good0 = `{
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "ReportageNewsArticle",
      "@id": "https://daily.example/2026/06/14/harbour#article",
      "mainEntityOfPage": { "@id": "https://daily.example/2026/06/14/harbour#webpage" },
      "headline": "Harbour cranes stand still as dockers walk out",
      "alternativeHeadline": "Strike halts cargo in three ports",
      "description": "Dockers in three ports stopped work on Sunday over night pay.",
      "datePublished": "2026-06-14T07:45:00+02:00",
      "dateModified": "2026-06-14T12:10:00+02:00",
      "inLanguage": "en-GB",
      "articleSection": "Economy",
      "keywords": ["ports", "strike", "wages"],
      "wordCount": 640,
      "timeRequired": "PT4M",
      "copyrightYear": 2026,
      "isAccessibleForFree": true,
      "thumbnailUrl": "https://daily.example/media/harbour-400.jpg",
      "image": [
        {
          "@type": "ImageObject",
          "url": "https://daily.example/media/harbour-1600.jpg",
          "width": 1600,
          "height": 900,
          "caption": "Idle cranes in the east harbour"
        }
      ],
      "author": [
        { "@type": "Person", "name": "Nina Brandt", "url": "https://daily.example/staff/nina-brandt", "jobTitle": "Port correspondent" },
        { "@type": "Person", "name": "Omar Said", "url": "https://daily.example/staff/omar-said" }
      ],
      "publisher": { "@id": "https://daily.example/#organization" },
      "about": { "@id": "https://daily.example/2026/06/14/harbour#event" },
      "contentLocation": { "@type": "City", "name": "Rotterdam" },
      "speakable": { "@type": "SpeakableSpecification", "cssSelector": [".lead"] }
    },
    {
      "@type": "WebPage",
      "@id": "https://daily.example/2026/06/14/harbour#webpage",
      "url": "https://daily.example/2026/06/14/harbour",
      "name": "Harbour cranes stand still",
      "isPartOf": { "@id": "https://daily.example/#website" }
    },
    {
      "@type": "NewsMediaOrganization",
      "@id": "https://daily.example/#organization",
      "name": "The Daily Example",
      "url": "https://daily.example/",
      "foundingDate": "1921-03-01",
      "sameAs": ["https://social.example/daily", "https://video.example/daily"],
      "logo": { "@type": "ImageObject", "url": "https://daily.example/logo.png", "width": 512, "height": 512 },
      "contactPoint": { "@type": "ContactPoint", "contactType": "newsroom", "telephone": "+31 10 555 0123", "email": "desk@daily.example" }
    },
    {
      "@type": "WebSite",
      "@id": "https://daily.example/#website",
      "name": "The Daily Example",
      "url": "https://daily.example/"
    },
    {
      "@type": "Event",
      "@id": "https://daily.example/2026/06/14/harbour#event",
      "name": "Dockers' strike rally",
      "startDate": "2026-06-14T10:00:00+02:00",
      "endDate": "2026-06-14T13:00:00+02:00",
      "eventStatus": "https://schema.org/EventScheduled",
      "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
      "location": {
        "@type": "Place",
        "name": "Quay square",
        "address": { "@type": "PostalAddress", "streetAddress": "1 Quay square", "addressLocality": "Rotterdam", "postalCode": "3011 AA", "addressCountry": "NL" }
      },
      "maximumAttendeeCapacity": 5000
    }
  ]
}
`;

const good1 = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Storm closes mountain pass for third day</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Snow ploughs work through the night as the pass stays shut.">
<meta name="robots" content="index, follow, max-image-preview:large">
<meta name="author" content="Lena Fischer">
<link rel="canonical" href="https://alpine.example/news/storm-pass">
<link rel="alternate" type="application/rss+xml" title="Alpine News" href="https://alpine.example/rss.xml">
<link rel="alternate" hreflang="en" href="https://alpine.example/news/storm-pass">
<link rel="alternate" hreflang="de" href="https://alpine.example/de/news/sturm-pass">
<meta property="og:type" content="article">
<meta property="og:title" content="Storm closes mountain pass for third day">
<meta property="og:description" content="Snow ploughs work through the night.">
<meta property="og:url" content="https://alpine.example/news/storm-pass">
<meta property="og:site_name" content="Alpine News">
<meta property="og:locale" content="en_GB">
<meta property="og:image" content="https://alpine.example/media/pass.jpg">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="A plough in deep snow">
<meta property="article:published_time" content="2026-01-19T06:30:00+01:00">
<meta property="article:modified_time" content="2026-01-19T09:15:00+01:00">
<meta property="article:section" content="Weather">
<meta property="article:tag" content="snow">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:site" content="@alpinenews">
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "mainEntityOfPage": "https://alpine.example/news/storm-pass",
  "headline": "Storm closes mountain pass for third day",
  "description": "Snow ploughs work through the night as the pass stays shut.",
  "image": ["https://alpine.example/media/pass.jpg"],
  "datePublished": "2026-01-19T06:30:00+01:00",
  "dateModified": "2026-01-19T09:15:00+01:00",
  "inLanguage": "en",
  "articleSection": "Weather",
  "author": [{ "@type": "Person", "name": "Lena Fischer", "url": "https://alpine.example/team/lena-fischer" }],
  "publisher": { "@type": "NewsMediaOrganization", "name": "Alpine News", "url": "https://alpine.example/", "logo": { "@type": "ImageObject", "url": "https://alpine.example/logo.png" } }
}
</script>
</head>
<body>
<article>
<h1>Storm closes mountain pass for third day</h1>
<p class="byline">By <a rel="author" href="/team/lena-fischer">Lena Fischer</a></p>
<time datetime="2026-01-19T06:30:00+01:00" class="published">19 January 2026</time>
<img src="https://alpine.example/media/pass.jpg" alt="A plough in deep snow" width="1200" height="630">
<p>The pass stayed shut on Monday after a third night of heavy snow.</p>
</article>
</body>
</html>
`;

const good2 = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Night market returns to the old town</title>
<link rel="canonical" href="https://town.example/night-market">
</head><body>
<article itemscope itemtype="https://schema.org/NewsArticle" itemid="https://town.example/night-market#article">
<link itemprop="mainEntityOfPage" href="https://town.example/night-market">
<h1 itemprop="headline">Night market returns to the old town</h1>
<p itemprop="description">Sixty stalls open on Friday evening.</p>
<meta itemprop="inLanguage" content="en">
<time itemprop="datePublished" datetime="2026-05-08T08:00:00+03:00">8 May 2026</time>
<meta itemprop="dateModified" content="2026-05-08T09:00:00+03:00">
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="https://town.example/people/rosa"><span itemprop="name">Rosa Klein</span></a></span>
<figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img itemprop="url" src="https://town.example/img/market.jpg" alt="Stalls"><meta itemprop="width" content="1600"><meta itemprop="height" content="900"></figure>
<div itemprop="publisher" itemscope itemtype="https://schema.org/NewsMediaOrganization"><span itemprop="name">Town Crier</span><link itemprop="url" href="https://town.example/"><link itemprop="logo" href="https://town.example/logo.png"></div>
<div itemprop="articleBody"><p>Sixty stalls with food and crafts open on Friday evening around the fountain.</p></div>
</article>
<div itemscope itemtype="https://schema.org/Event">
<h2 itemprop="name">Old town night market</h2>
<time itemprop="startDate" datetime="2026-05-15T18:00:00+03:00">15 May, 18:00</time>
<time itemprop="endDate" datetime="2026-05-15T23:00:00+03:00">23:00</time>
<link itemprop="eventStatus" href="https://schema.org/EventScheduled">
<div itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Fountain square</span>
<div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">Fountain square 1</span>, <span itemprop="addressLocality">Riga</span> <meta itemprop="addressCountry" content="LV"></div></div>
<div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="5.00"><meta itemprop="priceCurrency" content="EUR"><link itemprop="availability" href="https://schema.org/InStock"><a itemprop="url" href="https://town.example/tickets">Tickets</a></div>
</div>
</body></html>
`;

const good3 = `<!doctype html>
<html lang="en" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"><title>Museum shows lost maps</title>
<link rel="canonical" href="https://museum.example/maps"><meta property="og:title" content="Museum shows lost maps"><meta property="og:type" content="article"><meta property="og:url" content="https://museum.example/maps"><meta property="og:image" content="https://museum.example/maps.jpg"></head><body>
<article vocab="https://schema.org/" typeof="NewsArticle" resource="#article">
<h1 property="headline">Museum shows lost maps</h1>
<p property="description">Two hundred maps go on show.</p>
<time property="datePublished" datetime="2026-03-02T10:00:00+00:00">2 March 2026</time>
<meta property="dateModified" content="2026-03-02T12:00:00+00:00">
<meta property="inLanguage" content="en">
<span property="author" typeof="Person"><a property="url" href="https://museum.example/staff/ida"><span property="name">Ida Holm</span></a></span>
<img property="image" src="https://museum.example/maps.jpg" alt="Maps">
<div property="publisher" typeof="Organization"><span property="name">Museum Weekly</span> <a property="url" href="https://museum.example/">Home</a></div>
<div property="about" typeof="ExhibitionEvent"><span property="name">Lost maps</span><meta property="startDate" content="2026-03-05"><meta property="endDate" content="2026-04-05">
<div property="location" typeof="Museum"><span property="name">City museum</span><div property="address" typeof="PostalAddress"><span property="streetAddress">2 Hill Road</span> <span property="addressLocality">Oslo</span> <span property="addressCountry">NO</span></div></div></div>
</article></body></html>
`;

const good4 = `---
title: Farmers plant early after a warm spring
slug: early-planting
url: https://field.example/2026/early-planting
date: 2026-04-03T08:15:00+03:00
modified: 2026-04-03T10:00:00+03:00
description: Wheat and barley go into the ground two weeks before the usual date.
author:
  - name: Mia Torres
    url: https://field.example/staff/mia
language: en
section: Agriculture
tags: [wheat, barley, weather]
image:
  url: https://field.example/img/field.jpg
  width: 1600
  height: 900
  alt: A tractor at dawn
draft: false
---

The first tractors were out on Thursday, two weeks before the usual date. Growers say the soil is warm enough.

The farm union expects a good harvest if the rain comes in May.
`;

const good5 = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>River Times</title>
    <link>https://river.example/</link>
    <description>News from the river towns</description>
    <language>en</language>
    <lastBuildDate>Tue, 05 May 2026 09:00:00 +0300</lastBuildDate>
    <atom:link href="https://river.example/rss.xml" rel="self" type="application/rss+xml"/>
    <item>
      <title>Ferry service resumes after repairs</title>
      <link>https://river.example/ferry-resumes</link>
      <guid isPermaLink="true">https://river.example/ferry-resumes</guid>
      <pubDate>Tue, 05 May 2026 08:00:00 +0300</pubDate>
      <dc:creator>Ivo Lang</dc:creator>
      <category>Transport</category>
      <description>The ferry runs again from Tuesday.</description>
      <content:encoded><![CDATA[<p>The ferry runs again from Tuesday after six weeks of repairs.</p>]]></content:encoded>
      <enclosure url="https://river.example/ferry.jpg" length="48213" type="image/jpeg"/>
    </item>
    <item>
      <title>School choir wins national prize</title>
      <link>https://river.example/choir-prize</link>
      <guid isPermaLink="true">https://river.example/choir-prize</guid>
      <pubDate>Mon, 04 May 2026 17:30:00 +0300</pubDate>
      <dc:creator>Ada Moss</dc:creator>
      <category>Culture</category>
      <description>Forty singers took first place.</description>
    </item>
  </channel>
</rss>
`;

const good6 = `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Lake Post",
  "home_page_url": "https://lake.example/",
  "feed_url": "https://lake.example/feed.json",
  "language": "en",
  "authors": [{ "name": "Lake Post", "url": "https://lake.example/" }],
  "items": [
    {
      "id": "https://lake.example/swim",
      "url": "https://lake.example/swim",
      "title": "Swimmers cross the lake at dawn",
      "summary": "Two hundred people swam four kilometres.",
      "content_html": "<p>Two hundred people swam four kilometres on Sunday.</p>",
      "image": "https://lake.example/swim.jpg",
      "date_published": "2026-07-12T09:00:00+02:00",
      "date_modified": "2026-07-12T10:00:00+02:00",
      "authors": [{ "name": "Eva Stone" }],
      "tags": ["swimming", "lake"],
      "attachments": [{ "url": "https://lake.example/swim.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 90210, "duration_in_seconds": 62 }]
    },
    {
      "id": "https://lake.example/boats",
      "url": "https://lake.example/boats",
      "title": "Old boats find a new harbour",
      "content_html": "<p>Eight wooden boats moved to the east bank.</p>",
      "date_published": "2026-07-11T09:00:00+02:00"
    }
  ]
}
`;

const good7 = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>Hill Gazette</title>
  <id>https://hill.example/</id>
  <link rel="alternate" type="text/html" href="https://hill.example/"/>
  <link rel="self" type="application/atom+xml" href="https://hill.example/atom.xml"/>
  <updated>2026-02-10T12:00:00Z</updated>
  <entry>
    <title>Library lends its ten-millionth book</title>
    <id>https://hill.example/library</id>
    <link rel="alternate" type="text/html" href="https://hill.example/library"/>
    <published>2026-02-10T11:00:00Z</published>
    <updated>2026-02-10T12:00:00Z</updated>
    <author><name>Tom Reed</name><uri>https://hill.example/tom</uri></author>
    <category term="Culture"/>
    <summary>A cookbook made the count full.</summary>
    <content type="html">&lt;p&gt;A cookbook made the count full on Tuesday.&lt;/p&gt;</content>
  </entry>
</feed>
`;

const good8 = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url>
    <loc>https://coast.example/lighthouse</loc>
    <lastmod>2026-11-23T18:00:00+00:00</lastmod>
    <news:news>
      <news:publication>
        <news:name>Coast Daily</news:name>
        <news:language>en</news:language>
      </news:publication>
      <news:publication_date>2026-11-23T16:00:00+00:00</news:publication_date>
      <news:title>Lighthouse opens its doors to visitors</news:title>
    </news:news>
    <image:image><image:loc>https://coast.example/lighthouse.jpg</image:loc></image:image>
  </url>
</urlset>
`;

/** Nine good documents with their faulty twins. */
export const twins: readonly FaultyTwins[] = [
  {
    title: "a graph",
    uri: "g.jsonld",
    good: good0,
    faults: [
      [
        "Harbour cranes stand still as dockers walk out",
        [
          "{{title}}",
          "<%= title %>",
          "#{article.headline}",
          "NaN",
          "%%title%% %%sep%% %%sitename%%",
          "Untitled",
          "TODO: headline",
          "Harbour cranes stand still \\\\u2013 dockers walk out",
          "Harbour cranes\\\\nstand still as dockers walk out",
          "Harbour%20cranes%20stand%20still",
          "H",
          "Harbour cranes stand still as Ð´Ð¾ÐºÐµÑ€Ñ‹ walk out",
        ],
      ],
      [
        "Dockers in three ports stopped work on Sunday over night pay.",
        ["undefined", "{{description}}", "[object Object]", "Lorem ipsum dolor sit amet, consectetur adipiscing elit."],
      ],
      ["Strike halts cargo in three ports", ["Harbour cranes stand still as dockers walk out"]],
      [
        '"Nina Brandt"',
        ['"Staff"', '"nina-brandt"', '"Author: Nina Brandt"', '"Nina Brandt\\\\"', '"The Daily Example"'],
      ],
      ['"Omar Said"', ['"Nina Brandt"']],
      [
        "2026-06-14T07:45:00+02:00",
        [
          "20260614T074500Z",
          "2026-06-14T07:45:00 CEST",
          "2026-06-14T07:45:61+02:00",
          "2026-06-14T07:45:00+15:00",
          "20226-06-14T07:45:00+02:00",
          "now",
        ],
      ],
      ['"2026-06-14T07:45:00+02:00"', ["1781415900"]],
      ["2026-06-14T12:10:00+02:00", ["2026-06-14T07:40:00+02:00"]],
      ['"en-GB"', ['"eng"', '"en-gb-oxendictx"', '"ger"', "null", '"und"']],
      [
        '"@context": "https://schema.org"',
        ['"@context": "https://www.schema.or"', '"@context": {}', '"@context": "https://schema.org#"'],
      ],
      ['"@graph"', ['"graph"']],
      ['"ReportageNewsArticle"', ['"NewsArticle, Article"', '"schema:NewsArticl"']],
      ['"@type": "ReportageNewsArticle"', ['"type": "ReportageNewsArticle"', '"@type ": "ReportageNewsArticle"']],
      ['"@type": "Person", "name": "Omar Said"', [['"@type": "person", "name": "Omar Said"', '"person"']]],
      ['"headline"', ['"headline "']],
      ['"dateModified"', ['"lastModified"']],
      ['"isAccessibleForFree"', ['"isAccesibleForFree"']],
      ['"about"', ['"abuot"']],
      ['"mainEntityOfPage"', ['"mainEntity"']],
      ['"sameAs"', ['"sameas"']],
      ['"contactType"', ['"type"']],
      ['"eventStatus"', ['"status"']],
      [
        '"@id": "https://daily.example/#website",',
        [
          ['"id": "https://daily.example/#website",', '"id"'],
          ['"@id": 7,', "7,"],
        ],
      ],
      [
        '"publisher": { "@id": "https://daily.example/#organization" }',
        [
          ['"publisher": { "@id": "#organization" }', '{ "@id": "#organization" }'],
          ['"publisher": { "id": "https://daily.example/#organization" }', '{ "id'],
          [
            '"publisher": "https://daily.example/#organization"',
            '"https://daily.example/#organization",\n      "about',
          ],
          ['"publisher": { "@id": "http://daily.example/#organization" }', '{ "@id": "http://daily'],
          '"publisher": { "@type": "Person", "name": "Nina Brandt" }',
        ],
      ],
      [
        '"about": { "@id": "https://daily.example/2026/06/14/harbour#event" }',
        ['"about": { "@id": "https://daily.example/2026/06/14/harbour#article" }'],
      ],
      [
        '["ports", "strike", "wages"]',
        [
          '["ports", "ports", "wages"]',
          '"ports,,wages"',
          '["undefined"]',
          '"[ports, strike]"',
          '["#ports", "#strike"]',
        ],
      ],
      ["640", ["0", "-640", "0640"]],
      ["PT4M", ["P4M", "PT4", "-PT4M", "PT0S"]],
      ['"copyrightYear": 2026', ['"copyrightYear": "© 2026"']],
      ['"isAccessibleForFree": true', ['"isAccessibleForFree": True']],
      [
        "https://daily.example/media/harbour-1600.jpg",
        [
          "https://https://daily.example/harbour.jpg",
          "https://daily.examplehttps://daily.example/harbour.jpg",
          "https://127.0.0.1/harbour.jpg",
          "&lt;img src=a.jpg&gt;",
          "https://daily.example/a.jpg?w=1&amp;h=2",
          "https://daily.example/media/spacer.gif",
          "https://daily.example:80a/media/harbour.jpg",
        ],
      ],
      [
        '"width": 1600',
        [
          '"width": 0',
          ['"width": { "@type": "QuantitativeValue", "value": "wide" }', '"wide"'],
          ['"width": { "@type": "QuantitativeValue", "value": 1600, "unitCode": "pixels" }', '"pixels"'],
        ],
      ],
      ['"Idle cranes in the east harbour"', ['"IMG_2043.JPG"', '""']],
      ["https://daily.example/staff/nina-brandt", ["https://daily.example/staff/undefined"]],
      ["Port correspondent", ["undefined", "null", "N/A"]],
      ['"cssSelector": [".lead"]', [['"cssSelector": [".lead["]', '".lead["']]],
      ['"1921-03-01"', ['"1921-3-1"']],
      ['"https://social.example/daily"', ['"https://video.example/daily"', '"https://social.example/YOUR_PROFILE"']],
      ['"+31 10 555 0123"', ["31105550123"]],
      [
        "desk@daily.example",
        ["desk@daily", "mailto:", "desk(at)daily.example", "https://daily.example/contact", "desk@@daily.example"],
      ],
      ["Dockers' strike rally", ["{{event.name}}", "undefined"]],
      ["2026-06-14T10:00:00+02:00", ["10:00"]],
      ["2026-06-14T13:00:00+02:00", ["2027-06-14T13:00:00+02:00"]],
      [
        "https://schema.org/EventScheduled",
        [
          "EventScheduled",
          [
            "https://schema.org/OfflineEventAttendanceMode",
            'https://schema.org/OfflineEventAttendanceMode",\n      "eventAtt',
          ],
        ],
      ],
      ['"3011 AA"', ["3011"]],
      ['"NL"', ['"Holand"', ['"Rotterdam"', '"Rotterdam" }\n'], '{ "@type": "Country" }']],
      ['"wages"],', [['"wages"', '"wages"']]],
      ['"wordCount": 640', [['// words\n      "wordCount": 640', "// words"]]],
      [
        '"Economy"',
        [
          ['"Eco\nnomy"', '"Eco'],
          ["", ',\n      "keywords'],
        ],
      ],
      [
        '"articleSection": "Economy",',
        [
          ['"articleSection": ["Economy", "Economy"],', '"Economy", "Economy"'],
          ['"articleSection": "{{section}}",', '"{{section}}"'],
          ['"articleSection": "undefined",', '"undefined"'],
        ],
      ],
    ],
  },
  {
    title: "a page in full",
    uri: "p.html",
    good: good1,
    faults: [
      ['<html lang="en">', ["<html>"]],
      [
        '<meta charset="utf-8">',
        [
          '<meta charset="iso-8859-1">',
          '<meta charset="utf8">',
          '<meta charset="windows-1251">',
          '<meta charset="">',
          '<meta charset="utf-8"><meta charset="utf-8">',
        ],
      ],
      [
        "<title>Storm closes mountain pass for third day</title>",
        [
          "<title></title>",
          "<title>Storm closes mountain pass &amp;amp; road for third day</title>",
          "<title>Untitled document</title>",
        ],
      ],
      [
        '<meta name="description" content="Snow ploughs work through the night as the pass stays shut.">',
        [
          '<meta name="description">',
          '<meta name="descripton" content="Snow ploughs work through the night as the pass stays shut.">',
          '<meta name="description" content="undefined">',
          '<meta name="description" value="Snow ploughs work through the night as the pass stays shut.">',
          '<meta name="description" content="Snow ploughs work through the night as the pass stays shut."><meta name="description" content="Another one.">',
        ],
      ],
      ["index, follow, max-image-preview:large", ["none"]],
      ['<link rel="canonical" href="https://alpine.example/news/storm-pass">\n', [["", "<head>"]]],
      [
        '<link rel="canonical" href="https://alpine.example/news/storm-pass">',
        [
          '<link rel="canonical" href="https://alpine.example/">',
          '<link ref="canonical" href="https://alpine.example/news/storm-pass">',
          '<link rel="canonical" href="https://alpine.exmaple/news/storm-pass">',
        ],
      ],
      ["application/rss+xml", ["application/rss-xml"]],
      [
        'hreflang="de"',
        [
          'hreflang="ger"',
          'hreflang="dd"',
          ['hreflang="en"', 'hreflang="en" href="https://alpine.example/de'],
          'hreflang="de-UK"',
        ],
      ],
      ["https://alpine.example/de/news/sturm-pass", ["/de/news/sturm-pass"]],
      ['hreflang="de" href="https://alpine.example/de/news/sturm-pass"', ['hreflang="de"']],
      ['property="og:type" content="article"', ['property="og:type" content="website"', 'property="og:type"']],
      [
        '<meta property="og:title" content="Storm closes mountain pass for third day">',
        [
          '<meta property="og:title" content="{{title}}">',
          '<meta property="og:title">',
          '<meta property="og-title" content="Storm closes mountain pass for third day">',
          '<meta property="og: title" content="Storm closes mountain pass for third day">',
          '<meta property="og:headline" content="Storm closes mountain pass for third day">',
          ['<meta property="title" content="Storm closes mountain pass for third day">', '<meta property="title"'],
          '<meta property="og:title" content="Storm closes mountain passâ€™s road for third day">',
        ],
      ],
      [
        '<meta property="og:description" content="Snow ploughs work through the night.">',
        [
          '<meta property="og:description" content="null">',
          '<meta property="og:desc" content="Snow ploughs work through the night.">',
          '<meta property="og:description" content="Lorem ipsum dolor sit amet">',
          '<meta property="og:description" content="&lt;p&gt;Snow ploughs&lt;/p&gt;">',
        ],
      ],
      [
        '<meta property="og:url" content="https://alpine.example/news/storm-pass">',
        ['<meta property="og:url" content="undefined">'],
      ],
      ['content="Alpine News"', ['content="undefined"']],
      ["en_GB", ["en_UK", "xx_XX"]],
      [
        '<meta property="og:image" content="https://alpine.example/media/pass.jpg">',
        [
          '<meta property="og:image" content="https://alpine.example/media/placeholder.png">',
          '<meta property="og:image" content="https://localhost/pass.jpg">',
          '<meta property="og:img" content="https://alpine.example/media/pass.jpg">',
          '<meta property="og:image" content="https://alpine.example/media/pass.svg">',
          '<meta property="og:image" content="https://alpine.example/media/a b.jpg">',
        ],
      ],
      ['og:image:width" content="1200"', ['og:image:widht" content="1200"']],
      ["article:published_time", ["article:publish_time", "og:published_time"]],
      ['article:tag" content="snow"', ['article:tag" content="snow, storm, pass"']],
      ['content="@alpinenews"', ['content="alpinenews"']],
      ['name="twitter:site"', ['property="twitter.site"']],
      ['type="application/ld+json"', ['type="application/ld-json"', 'type=""']],
      ['"headline": "Storm closes mountain pass for third day"', ['"headline": "Lake freezes over"']],
      ['"image": ["https://alpine.example/media/pass.jpg"]', ['"image": ["/media/pass.jpg"]']],
      ['"mainEntityOfPage": "https://alpine.example/news/storm-pass"', ['"mainEntityOfPage": true']],
      ['{\n  "@context"', [["{{ jsonld }}", "{{ jsonld"]]],
      ["<h1>Storm closes mountain pass for third day</h1>", ["<h1></h1>"]],
      [
        '<time datetime="2026-01-19T06:30:00+01:00"',
        ['<time datetime="2026-01-17T06:30:00+01:00"', '<time datetime=""'],
      ],
    ],
  },
  {
    title: "Microdata",
    uri: "m.html",
    good: good2,
    faults: [
      ['itemtype="https://schema.org/NewsArticle"', ["", 'itemtype="https://schema.com/NewsArticle"', 'itemtype=""']],
      [
        'itemprop="headline"',
        [
          'itemprop=""',
          'property="headline"',
          'itemprop="headline" content=""',
          'item-prop="headline"',
          'itemProperty="headline"',
        ],
      ],
      ['<meta itemprop="inLanguage" content="en">', ['<meta itemprop="inLanguage" value="en">']],
      ['datetime="2026-05-08T08:00:00+03:00"', ['datetime="2026-05-08T08:00:00"']],
      ['content="2026-05-08T09:00:00+03:00"', ['datetime="2026-05-08T09:00:00+03:00"']],
      ['<span itemprop="name">Rosa Klein', ['<span itemprop="name">By Rosa Klein']],
      ["https://town.example/people/rosa", ["#", ""]],
      ['src="https://town.example/img/market.jpg"', ['src=""', 'src="data:image/gif;base64,R0lGODlhAQABAAAAACw="']],
      ['<span itemprop="name">Town Crier</span>', ['<span itemprop="name"></span>']],
      ['href="https://town.example/logo.png"', ['href=""', 'href="logo small.png"']],
      ['datetime="2026-05-15T18:00:00+03:00"', [""]],
      ['href="https://schema.org/EventScheduled"', ['content="https://schema.org/EventScheduled"']],
      [
        'itemprop="location" itemscope itemtype="https://schema.org/Place"',
        ['itemprop="locaton" itemscope itemtype="https://schema.org/Place"'],
      ],
      ['content="LV"', ['content="Lativa"']],
      ['content="5.00"', ['content="free"']],
      [
        '<div itemprop="articleBody"><p>',
        [['<div itemprop="articleBody" itemref="extra"><p>', '<div itemprop="articleBody" itemref']],
      ],
      [
        'itemid="https://town.example/night-market#article"',
        ['itemref="nothing"', 'itemid=""', 'itemid="night market"'],
      ],
    ],
  },
  {
    title: "RDFa",
    uri: "r.html",
    good: good3,
    faults: [
      ['vocab="https://schema.org/" ', [""]],
      [
        'typeof="NewsArticle"',
        ['typeof=""', 'typeof="schem:NewsArticle"', 'typeof="newsarticle"', 'typeof="sch:NewsArticle"'],
      ],
      ['property="headline"', ['property="scema:headline"', 'property=""']],
      ['property="headline">Museum shows lost maps', ['property="headline">undefined']],
      ['content="2026-03-02T12:00:00+00:00"', ['value="2026-03-02T12:00:00+00:00"']],
      ['<span property="name">Ida Holm</span>', ['<span property="name"></span>']],
      ['src="https://museum.example/maps.jpg"', ['src=""']],
      ['property="publisher" typeof="Organization"', ['property="publisher" typeof="Place"']],
      ['property="location" typeof="Museum"', ['property="place" typeof="Museum"']],
      ['<span property="addressCountry">NO', ['<span property="addressCountry">Norwey']],
    ],
  },
  {
    title: "front matter and text",
    uri: "f.md",
    good: good4,
    faults: [
      ["---\ntitle: Farmers", [["--\ntitle: Farmers", "--\ntitle"]]],
      [
        "draft: false\n---\n",
        [
          ["draft: false\n--\n", "--\n\nThe first"],
          ["draft: false\n----\n", "----"],
        ],
      ],
      [
        "title: Farmers plant early after a warm spring",
        [
          "title: 'Farmers' plant early after a warm spring",
          "title: @Farmers plant early",
          "title: ~",
          "Title: Farmers plant early after a warm spring\ntitle: Second",
          "title: Farmers plant <i>early</i> after a warm spring",
          "title: Farmers plant early # after a warm spring?",
          "tittle: Farmers plant early after a warm spring",
          "heading: Farmers plant early after a warm spring",
        ],
      ],
      [
        "slug: early-planting",
        ["slug: Early Planting", "slug: undefined", "slug: ../early", "slgu: early-planting", "slug: "],
      ],
      [
        "https://field.example/2026/early-planting",
        ["field.example/2026/early-planting", "https//field.example/2026/early-planting"],
      ],
      ["date: 2026-04-03T08:15:00+03:00", ["date: April 3, 2026", "date: now", "date: Invalid Date"]],
      ["modified: 2026-04-03T10:00:00+03:00", ["modified: yesterday", "modified: true"]],
      [
        "description: Wheat and barley go into the ground two weeks before the usual date.",
        [
          "description: undefined",
          "description:",
          "description: Lorem ipsum dolor sit amet",
          "description: Wheat: barley: corn",
        ],
      ],
      ["  - name: Mia Torres", ["  - name: admin"]],
      ["    url: https://field.example/staff/mia", ["     url: https://field.example/staff/mia"]],
      ["https://field.example/staff/mia", ["staff/mia"]],
      ["author:\n  - name: Mia Torres\n    url: https://field.example/staff/mia\n", ["author: []\n", "author: 7\n"]],
      ["language: en", ["language: xx", "language: de", "language: no", "language: eng"]],
      ["section: Agriculture", ["section:", "section: undefined"]],
      [
        "[wheat, barley, weather]",
        [
          "[wheat, barley",
          "[wheat, , weather]",
          "wheat, , weather",
          "{wheat: barley}",
          "[undefined]",
          "[wheat, barley, weather",
        ],
      ],
      ["https://field.example/img/field.jpg", ["https://field.example/img/placeholder.png"]],
      ["width: 1600", ["widht: 1600"]],
      ["  alt: A tractor at dawn", ["  alt:", "  alt: field.jpg"]],
      ["  width: 1600", ["   width: 1600"]],
      [
        "draft: false",
        ["draft: maybe", "draft: flase", "drfat: false", "status: publshed", "isAccessibleForFree: perhaps"],
      ],
      [
        "The first tractors were out on Thursday, two weeks before the usual date. Growers say the soil is warm enough.\n\nThe farm union expects a good harvest if the rain comes in May.",
        ["Text"],
      ],
      ["The first tractors were", [["{{ body }} The first tractors were", "{{ body"]]],
      [
        "The first tractors were out",
        [["Lorem ipsum dolor sit amet, consectetur adipiscing elit. The first tractors were out", "Lorem"]],
      ],
      ["The first tractors", [["undefined The first tractors", "undefined The"]]],
      [
        "The farm union expects",
        [
          ["Ð¤ÐµÑ€Ð¼ÐµÑ€Ñ‹ The farm union expects", "Ð¤"],
          ["![](img/b.jpg)\n\nThe farm union expects", "![]"],
          ["[link]() The farm union expects", "[link]("],
          ["[link](undefined) The farm union expects", "[link]("],
          ["TODO: check figures. The farm union expects", "TODO"],
          ["The farm union ex�pects", "�"],
          ["&amp;nbsp;The farm union expects", "&amp;nbsp"],
          ["[object Object] The farm union expects", "[object"],
        ],
      ],
    ],
  },
  {
    title: "RSS",
    uri: "f.xml",
    good: good5,
    faults: [
      ["<title>River Times</title>\n", [["\n", "<channel>"]]],
      ["<title>River Times</title>", ["<title>undefined</title>"]],
      ["<link>https://river.example/</link>\n", [["\n", "<channel>"]]],
      ["<language>en</language>", ["<language>english</language>"]],
      [
        "<lastBuildDate>Tue, 05 May 2026 09:00:00 +0300</lastBuildDate>",
        ["<lastBuildDate>Tue, 32 May 2026 09:00:00 +0300</lastBuildDate>"],
      ],
      [
        "<title>Ferry service resumes after repairs</title>",
        [
          "<title></title>",
          "<title>undefined</title>",
          "<title>{{ title }}</title>",
          "<title>[object Object]</title>",
          "<title>Lorem ipsum dolor sit amet</title>",
        ],
      ],
      [
        "<link>https://river.example/ferry-resumes</link>",
        [
          "<link>/ferry-resumes</link>",
          "<link>http://localhost/ferry-resumes</link>",
          "<link>https://river.example/undefined</link>",
        ],
      ],
      [
        '<guid isPermaLink="true">https://river.example/ferry-resumes</guid>',
        ['<guid isPermaLink="yes">https://river.example/ferry-resumes</guid>'],
      ],
      [
        "<pubDate>Tue, 05 May 2026 08:00:00 +0300</pubDate>",
        [
          "<pubDate>Mon, 05 May 2026 08:00:00 +0300</pubDate>",
          "<pubDate></pubDate>",
          "<pubDate>Tue, 05 May 2026 08:00:00 CEST</pubDate>",
        ],
      ],
      [
        "<dc:creator>Ivo Lang</dc:creator>",
        [
          "<dc:creator>undefined</dc:creator>",
          "<dc:creator>admin</dc:creator>",
          "<dc:creator>By Ivo Lang</dc:creator>",
        ],
      ],
      ["<category>Transport</category>", ["<catagory>Transport</catagory>", "<category>undefined</category>"]],
      ["<description>The ferry runs again from Tuesday.</description>", ["<description>undefined</description>"]],
      [
        "<p>The ferry runs again from Tuesday after six weeks of repairs.</p>",
        ['<p><img src="/ferry.jpg"> The ferry</p>', "undefined"],
      ],
      ['length="48213" ', [""]],
      ['url="https://river.example/ferry.jpg"', ['url="https://river.example/a b.jpg"']],
      ['xmlns:dc="http://purl.org/dc/elements/1.1/"', ['xmlns:dc="http://purl.org/dc/elements/1.2/"']],
    ],
  },
  {
    title: "JSON Feed",
    uri: "feed.json",
    good: good6,
    faults: [
      ['"https://jsonfeed.org/version/1.1"', ['"1.1"']],
      ['"version"', ['"Version"']],
      ['"title": "Lake Post"', ['"titel": "Lake Post"', '"title": "undefined"']],
      ['"home_page_url"', ['"homepage_url"']],
      ['"language": "en"', ['"language": "english"']],
      ['"items": [', ['"item": [']],
      [
        '"authors": [{ "name": "Eva Stone" }]',
        ['"author": { "name": "Eva Stone" }', '"authors": [{ "name": "undefined" }]'],
      ],
      ['"id": "https://lake.example/swim"', ['"id": ""']],
      ['"url": "https://lake.example/swim"', ['"link": "https://lake.example/swim"']],
      ['"Swimmers cross the lake at dawn"', ['""', '"{{title}}"', '"undefined"', "5"]],
      ['"content_html": "<p>Two', ['"content": "<p>Two', '"contentHtml": "<p>Two']],
      ['"<p>Two hundred people swam four kilometres on Sunday.</p>"', ['""', '"undefined"']],
      ['"https://lake.example/swim.jpg"', ['"/swim.jpg"']],
      [
        '"date_published": "2026-07-12T09:00:00+02:00"',
        ['"datePublished": "2026-07-12T09:00:00+02:00"', '"date_published": "2026-02-30T09:00:00+02:00"'],
      ],
      ['"date_modified": "2026-07-12T10:00:00+02:00"', ['"date_modified": "2026-07-11T10:00:00+02:00"']],
      ['["swimming", "lake"]', ['["swimming", ""]']],
      ["90210", ["-5"]],
      ["62", ['"1:02"']],
      ['"https://lake.example/swim.mp3"', ['"swim.mp3"']],
      ['"attachments": [', ['"attachment": [']],
      ['"summary"', ['"sumary"']],
      ['"image": ', ['"banner": ']],
    ],
  },
  {
    title: "Atom",
    uri: "a.xml",
    good: good7,
    faults: [
      ["<title>Hill Gazette</title>", ["<title></title>"]],
      ["<updated>2026-02-10T12:00:00Z</updated>\n  <entry>", ["<updated>2026-02-10 12:00</updated>\n  <entry>"]],
      [
        "<title>Library lends its ten-millionth book</title>",
        ["<title>undefined</title>", "<headline>Library lends its ten-millionth book</headline>"],
      ],
      ["<published>2026-02-10T11:00:00Z</published>", ["<published>10 Feb 2026</published>"]],
      ["<author><name>Tom Reed</name><uri>https://hill.example/tom</uri></author>", ["<author>Tom Reed</author>"]],
      ['<category term="Culture"/>', ["<category>Culture</category>"]],
      ['xmlns="http://www.w3.org/2005/Atom"', ['xmlns="http://www.w3.org/2005/atom"']],
      ["<summary>A cookbook made the count full.</summary>", ["<summary>undefined</summary>"]],
    ],
  },
  {
    title: "a sitemap",
    uri: "s.xml",
    good: good8,
    faults: [
      [
        "<loc>https://coast.example/lighthouse</loc>",
        ["<loc>/lighthouse</loc>", "<loc>https://coast.example/a b</loc>", "<loc>https://localhost/lighthouse</loc>"],
      ],
      [
        "<lastmod>2026-11-23T18:00:00+00:00</lastmod>",
        ["<lastmod>23.11.2026</lastmod>", "<changefreq>often</changefreq>"],
      ],
      ["<news:name>Coast Daily</news:name>", ["<news:name></news:name>"]],
      [
        "<news:publication_date>2026-11-23T16:00:00+00:00</news:publication_date>",
        [
          "<news:publication_date>2026-11-23T16:00:00</news:publication_date>",
          "<news:publicationDate>2026-11-23T16:00:00+00:00</news:publicationDate>",
        ],
      ],
      [
        "<news:title>Lighthouse opens its doors to visitors</news:title>",
        ["<news:titel>Lighthouse opens</news:titel>"],
      ],
      [
        "<image:loc>https://coast.example/lighthouse.jpg</image:loc>",
        ["<image:loc>/lighthouse.jpg</image:loc>", "<image:url>https://coast.example/lighthouse.jpg</image:url>"],
      ],
      ['xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ', [""]],
    ],
  },
];
