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
  {
    title: "a concert",
    uri: "ev1.jsonld",
    good: `{
  "@context": "https://schema.org",
  "@type": "MusicEvent",
  "name": "Quartet on the Pier",
  "description": "Chamber music by candle light.",
  "url": "https://pierhall.example/events/quartet",
  "image": "https://pierhall.example/img/quartet-1200.jpg",
  "startDate": "2027-02-14T19:30:00+01:00",
  "doorTime": "2027-02-14T18:45:00+01:00",
  "endDate": "2027-02-14T22:00:00+01:00",
  "previousStartDate": "2027-01-20T19:30:00+01:00",
  "duration": "PT2H30M",
  "eventStatus": "https://schema.org/EventRescheduled",
  "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
  "inLanguage": "en",
  "typicalAgeRange": "12-",
  "maximumAttendeeCapacity": 240,
  "remainingAttendeeCapacity": 36,
  "location": [
    {
      "@type": "MusicVenue",
      "name": "Pier Hall",
      "maximumAttendeeCapacity": 300,
      "telephone": "+49 40 5550 118",
      "address": {
        "@type": "PostalAddress",
        "streetAddress": "Am Sandtorkai 9",
        "addressLocality": "Hamburg",
        "postalCode": "20457",
        "addressCountry": "DE"
      },
      "openingHoursSpecification": {
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": "https://schema.org/Saturday",
        "opens": "10:00",
        "closes": "23:00"
      }
    },
    { "@type": "VirtualLocation", "url": "https://stream.pierhall.example/quartet" }
  ],
  "performer": { "@type": "MusicGroup", "name": "Lindqvist Quartet", "foundingDate": "2011", "genre": "Chamber music", "sameAs": "https://lindqvist-quartet.example/" },
  "organizer": { "@type": "Organization", "name": "Pier Hall Trust", "url": "https://pierhall.example/" },
  "offers": [
    {
      "@type": "Offer",
      "name": "Stalls",
      "url": "https://pierhall.example/tickets/quartet",
      "price": 34,
      "priceCurrency": "EUR",
      "availability": "https://schema.org/InStock",
      "validFrom": "2026-10-01T09:00:00+02:00",
      "validThrough": "2027-02-14T18:00:00+01:00"
    },
    {
      "@type": "AggregateOffer",
      "url": "https://pierhall.example/tickets/stream",
      "lowPrice": "8.00",
      "highPrice": "15.00",
      "priceCurrency": "EUR",
      "offerCount": 3
    }
  ],
  "workPerformed": { "@type": "MusicComposition", "name": "String Quartet No. 2", "composer": { "@type": "Person", "name": "Alma Berg", "birthDate": "1884-05-02", "deathDate": "1951-11-19" } }
}
`,
    faults: [
      ['  "startDate": "2027-02-14T19:30:00+01:00",\n', [["", '{\n  "@context"']]],
      ['  "name": "Quartet on the Pier",\n', [["", '{\n  "@context"']]],
      ['"name": "Lindqvist Quartet", ', [""]],
      ['      "priceCurrency": "EUR",\n      "availability"', [['      "availability"', '{\n      "@type": "Offer"']]],
      [', "url": "https://stream.pierhall.example/quartet"', [""]],
      ['      "lowPrice": "8.00",\n', [["", '{\n      "@type": "AggregateOffer"']]],
      [
        '        "addressCountry": "DE"\n      },',
        [
          [
            '        "addressCountry": "DE"\n      ',
            '        "addressCountry": "DE"\n      \n      "openingHoursSpecification"',
          ],
        ],
      ],
      ['"endDate": "2027-02-14T22:00:00+01:00"', ['"endDate": "2027-02-14T18:00:00+01:00"']],
      ['"doorTime": "2027-02-14T18:45:00+01:00"', ['"doorTime": "2027-02-14T20:45:00+01:00"']],
      ['"lowPrice": "8.00"', ['"lowPrice": "28.00"']],
      [
        '"eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode"',
        ['"eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode"'],
      ],
      ['"remainingAttendeeCapacity": 36', ['"remainingAttendeeCapacity": 360']],
      ['"deathDate": "1951-11-19"', ['"deathDate": "1851-11-19"']],
      ['"validThrough": "2027-02-14T18:00:00+01:00"', ['"validThrough": "2026-09-14T18:00:00+01:00"']],
      ['"duration": "PT2H30M"', ['"duration": "PT6H"']],
      ['"previousStartDate": "2027-01-20T19:30:00+01:00"', ['"previousStartDate": "2027-02-14T19:30:00+01:00"']],
      [
        '"priceCurrency": "EUR",\n      "availability"',
        [
          [
            '"priceCurrency": "EUR",\n      "isAccessibleForFree": true,\n      "availability"',
            '"isAccessibleForFree"',
          ],
        ],
      ],
      ['"maximumAttendeeCapacity": 240', ['"maximumAttendeeCapacity": 840']],
    ],
  },
  {
    title: "videos, questions, recipes and products",
    uri: "mix.jsonld",
    good: `{
  "@context": { "@vocab": "https://schema.org/" },
  "@graph": [
    {
      "@type": "VideoObject",
      "name": "How the tide gates work",
      "description": "An engineer shows the gates from the inside.",
      "thumbnailUrl": ["https://tidesnews.example/v/gates-1.jpg"],
      "uploadDate": "2026-05-03T08:00:00+02:00",
      "duration": "PT3M20S",
      "contentUrl": "https://tidesnews.example/v/gates.mp4",
      "embedUrl": "https://tidesnews.example/embed/gates",
      "encodingFormat": "video/mp4",
      "expires": "2027-05-03T08:00:00+02:00",
      "transcript": "These are the gates.",
      "interactionStatistic": { "@type": "InteractionCounter", "interactionType": { "@type": "WatchAction" }, "userInteractionCount": 5120 },
      "hasPart": [
        { "@type": "Clip", "name": "The wheel", "startOffset": 12, "endOffset": 60, "url": "https://tidesnews.example/v/gates?t=12" },
        { "@type": "Clip", "name": "The pumps", "startOffset": 60, "endOffset": 150, "url": "https://tidesnews.example/v/gates?t=60" }
      ]
    },
    {
      "@type": "LiveBlogPosting",
      "headline": "Storm reaches the coast: as it happened",
      "datePublished": "2026-10-21T05:00:00+02:00",
      "dateModified": "2026-10-21T22:10:00+02:00",
      "coverageStartTime": "2026-10-21T05:00:00+02:00",
      "coverageEndTime": "2026-10-21T22:00:00+02:00",
      "author": { "@type": "Organization", "name": "Tides News", "url": "https://tidesnews.example/" },
      "image": "https://tidesnews.example/i/storm.jpg",
      "liveBlogUpdate": [
        { "@type": "BlogPosting", "headline": "Ferries stop", "datePublished": "2026-10-21T07:30:00+02:00", "author": { "@type": "Person", "name": "Mara Vos" }, "articleBody": "All ferries are cancelled." },
        { "@type": "BlogPosting", "headline": "Power back", "datePublished": "2026-10-21T20:15:00+02:00", "author": { "@type": "Person", "name": "Jan de Wit" }, "articleBody": "Power has returned." }
      ]
    },
    {
      "@type": "ProfilePage",
      "dateCreated": "2021-04-01T12:00:00Z",
      "dateModified": "2026-04-01T12:00:00Z",
      "mainEntity": {
        "@type": "Person",
        "name": "Mara Vos",
        "alternateName": "maravos",
        "identifier": "u-3341",
        "description": "Reporter on water and weather",
        "image": "https://tidesnews.example/i/mara.jpg",
        "email": "mara.vos@tidesnews.example",
        "birthDate": "1988-12-01",
        "givenName": "Mara",
        "familyName": "Vos",
        "nationality": { "@type": "Country", "name": "Netherlands" },
        "knowsLanguage": ["nl", "en"],
        "alumniOf": { "@type": "CollegeOrUniversity", "name": "Leiden University" },
        "sameAs": ["https://www.linkedin.com/in/maravos"]
      }
    },
    {
      "@type": "FAQPage",
      "mainEntity": [
        { "@type": "Question", "name": "When do the gates close?", "acceptedAnswer": { "@type": "Answer", "text": "At three metres above normal level." } },
        { "@type": "Question", "name": "Who decides?", "acceptedAnswer": { "@type": "Answer", "text": "The water board." } }
      ]
    },
    {
      "@type": "Review",
      "name": "A quiet masterpiece",
      "itemReviewed": { "@type": "Movie", "name": "The Lock Keeper", "director": { "@type": "Person", "name": "Ines Duarte" }, "dateCreated": "2025-09-10", "duration": "PT1H52M" },
      "reviewRating": { "@type": "Rating", "ratingValue": 4, "bestRating": 5, "worstRating": 1 },
      "author": { "@type": "Person", "name": "Jan de Wit" },
      "datePublished": "2026-02-11",
      "reviewBody": "It says little and means much."
    },
    {
      "@type": "Recipe",
      "name": "Mussel soup",
      "image": "https://tidesnews.example/i/mussel.jpg",
      "author": { "@type": "Person", "name": "Mara Vos" },
      "datePublished": "2026-01-09",
      "prepTime": "PT20M",
      "cookTime": "PT25M",
      "totalTime": "PT45M",
      "recipeYield": "4 servings",
      "recipeIngredient": ["1 kg mussels", "2 leeks"],
      "recipeInstructions": [{ "@type": "HowToStep", "text": "Wash the mussels." }],
      "nutrition": { "@type": "NutritionInformation", "calories": "270 calories" },
      "suitableForDiet": "https://schema.org/LowFatDiet"
    },
    {
      "@type": "Product",
      "name": "Tide clock",
      "sku": "TC-09",
      "gtin13": "4006381333931",
      "brand": { "@type": "Brand", "name": "Vloed" },
      "offers": { "@type": "Offer", "price": "59.90", "priceCurrency": "EUR", "itemCondition": "https://schema.org/NewCondition", "availability": "https://schema.org/InStock" },
      "aggregateRating": { "@type": "AggregateRating", "ratingValue": "4.6", "reviewCount": 31 }
    }
  ]
}
`,
    faults: [
      ['      "uploadDate": "2026-05-03T08:00:00+02:00",\n', [["", '{\n      "@type": "VideoObject"']]],
      [
        '      "thumbnailUrl": ["https://tidesnews.example/v/gates-1.jpg"],\n',
        [["", '{\n      "@type": "VideoObject"']],
      ],
      ['"startOffset": 60, ', [""]],
      ['"datePublished": "2026-10-21T20:15:00+02:00", ', [""]],
      [', "acceptedAnswer": { "@type": "Answer", "text": "The water board." }', [""]],
      ['"text": "At three metres above normal level."', ['"text": ""']],
      ['        "name": "Mara Vos",\n        "alternateName"', [['        "alternateName"', '"mainEntity": {']]],
      ['"ratingValue": 4, ', [""]],
      [
        '      "itemReviewed": { "@type": "Movie", "name": "The Lock Keeper", "director": { "@type": "Person", "name": "Ines Duarte" }, "dateCreated": "2025-09-10", "duration": "PT1H52M" },\n',
        [["", '{\n      "@type": "Review"']],
      ],
      ['      "image": "https://tidesnews.example/i/mussel.jpg",\n', [["", '{\n      "@type": "Recipe"']]],
      ['"price": "59.90", ', [""]],
      [', "reviewCount": 31', [""]],
      [', "userInteractionCount": 5120', [""]],
      ['"startOffset": 12, "endOffset": 60', ['"startOffset": 72, "endOffset": 60']],
      ['"endOffset": 150', ['"endOffset": 950']],
      ['"expires": "2027-05-03T08:00:00+02:00"', ['"expires": "2025-05-03T08:00:00+02:00"']],
      ['"coverageEndTime": "2026-10-21T22:00:00+02:00"', ['"coverageEndTime": "2026-10-20T22:00:00+02:00"']],
      ['"datePublished": "2026-10-21T07:30:00+02:00"', ['"datePublished": "2026-10-19T07:30:00+02:00"']],
      ['"dateModified": "2026-04-01T12:00:00Z"', ['"dateModified": "2020-04-01T12:00:00Z"']],
      ['"familyName": "Vos"', ['"familyName": "Jansen"']],
      ['"ratingValue": 4,', ['"ratingValue": 9,']],
      ['"bestRating": 5, "worstRating": 1', ['"bestRating": 5, "worstRating": 7']],
      ['"totalTime": "PT45M"', ['"totalTime": "PT15M"']],
      ['"ratingValue": "4.6"', ['"ratingValue": "46"']],
      ['"name": "Who decides?"', ['"name": "When do the gates close?"']],
      ['"encodingFormat": "video/mp4"', ['"encodingFormat": "audio/mpeg"']],
    ],
  },
  {
    title: "another Atom feed",
    uri: "atom.xml",
    good: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>https://lanternpress.example/atom</id>
  <title type="text">Lantern Press</title>
  <subtitle>Long reads, short week</subtitle>
  <updated>2026-10-12T18:30:02Z</updated>
  <link rel="self" type="application/atom+xml" href="https://lanternpress.example/atom.xml"/>
  <link rel="alternate" type="text/html" hreflang="en" href="https://lanternpress.example/"/>
  <author>
    <name>Lantern Press</name>
    <uri>https://lanternpress.example/about</uri>
    <email>post@lanternpress.example</email>
  </author>
  <generator uri="https://lanternpress.example/engine" version="3.1">Lamp</generator>
  <rights>© 2026 Lantern Press</rights>
  <icon>https://lanternpress.example/icon.png</icon>
  <entry>
    <id>tag:lanternpress.example,2026:salt-road</id>
    <title>Walking the salt road</title>
    <link rel="alternate" type="text/html" href="https://lanternpress.example/salt-road"/>
    <link rel="enclosure" type="audio/mpeg" length="8812345" href="https://lanternpress.example/audio/salt-road.mp3"/>
    <published>2026-10-10T06:00:00Z</published>
    <updated>2026-10-12T18:30:02Z</updated>
    <author><name>Petra Holm</name></author>
    <category term="travel" label="Travel"/>
    <summary type="text">Nine days along an old trade route.</summary>
    <content type="html">&lt;p&gt;Nine days along an old trade route, and one bad night.&lt;/p&gt;</content>
  </entry>
  <entry>
    <id>tag:lanternpress.example,2026:bell-makers</id>
    <title type="html">The last &lt;em&gt;bell&lt;/em&gt; makers</title>
    <link rel="alternate" type="text/html" href="https://lanternpress.example/bell-makers"/>
    <published>2026-09-28T06:00:00Z</published>
    <updated>2026-09-28T06:00:00Z</updated>
    <author><name>Idris Vale</name></author>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Three foundries are left.</p></div></content>
  </entry>
</feed>
`,
    faults: [
      ['length="8812345"', ['length="8.8 MB"']],
      ['type="audio/mpeg"', ['type="audio"', 'type="video/mp4"']],
      ['<content type="html">', ['<content type="xhtml">']],
      ["<author><name>Petra Holm</name></author>", ["<author>Petra Holm</author>"]],
      ["<updated>2026-09-28T06:00:00Z</updated>", ["<updated>2026-09-18T06:00:00Z</updated>"]],
      ["tag:lanternpress.example,2026:bell-makers", ["tag:lanternpress.example,2026:salt-road"]],
      ['href="https://lanternpress.example/bell-makers"', ['href="https://lanternpress.example/salt-road"']],
      ['xml:lang="en"', ['xml:lang="ru"']],
      [
        "<published>2026-09-28T06:00:00Z</published>\n    <updated>2026-09-28T06:00:00Z</updated>",
        [
          [
            "<published>2028-09-28T06:00:00Z</published>\n    <updated>2028-09-28T06:00:00Z</updated>",
            "<published>2028",
          ],
        ],
      ],
      ['rel="self" type="application/atom+xml"', ['rel="self" type="application/rss+xml"']],
    ],
  },
  {
    title: "another JSON Feed",
    uri: "feed.json",
    good: `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Orchard Notes",
  "home_page_url": "https://orchardnotes.example/",
  "feed_url": "https://orchardnotes.example/feed.json",
  "description": "Notes on fruit and weather",
  "icon": "https://orchardnotes.example/icon-512.png",
  "favicon": "https://orchardnotes.example/favicon.png",
  "language": "en",
  "expired": false,
  "authors": [{ "name": "Orchard Notes", "url": "https://orchardnotes.example/about", "avatar": "https://orchardnotes.example/a.png" }],
  "hubs": [{ "type": "WebSub", "url": "https://hub.orchardnotes.example/" }],
  "items": [
    {
      "id": "https://orchardnotes.example/2026/frost",
      "url": "https://orchardnotes.example/2026/frost",
      "title": "Late frost takes half the plums",
      "content_html": "<p>Late frost took half the plums in one night.</p>",
      "content_text": "Late frost took half the plums in one night.",
      "summary": "One night in April.",
      "image": "https://orchardnotes.example/i/frost.jpg",
      "date_published": "2026-04-22T09:00:00+02:00",
      "date_modified": "2026-04-22T15:00:00+02:00",
      "authors": [{ "name": "Kaja Brandt" }],
      "tags": ["frost", "plums"],
      "attachments": [{ "url": "https://orchardnotes.example/a/frost.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1203311, "duration_in_seconds": 181 }]
    },
    {
      "id": "https://orchardnotes.example/2026/grafting",
      "url": "https://orchardnotes.example/2026/grafting",
      "title": "Grafting in the rain",
      "content_text": "Rain is no reason to wait with the knife.",
      "date_published": "2026-03-30T09:00:00+02:00"
    }
  ]
}
`,
    faults: [
      ['"home_page_url"', ['"homepage_url"']],
      ['"date_modified"', ['"date_modifed"']],
      ['"content_html"', ['"contents_html"']],
      ['"size_in_bytes"', ['"size_in_byte"']],
      ["https://jsonfeed.org/version/1.1", ["https://jsonfeed.org/version/1.11"]],
      ['"attachments"', ['"attachements"']],
      ['"tags"', ['"tag"']],
      ['"expired": false', ['"expired": "no"']],
      ['"tags": ["frost", "plums"]', ['"tags": "frost, plums"']],
      ['"size_in_bytes": 1203311', ['"size_in_bytes": "1203311"']],
      ['"authors": [{ "name": "Kaja Brandt" }]', ['"authors": ["Kaja Brandt"]']],
      [
        '"date_published": "2026-03-30T09:00:00+02:00"',
        ['"date_published": 1774854000', '"date_published": "2029-03-30T09:00:00+02:00"'],
      ],
      [
        '"image": "https://orchardnotes.example/i/frost.jpg"',
        ['"image": { "url": "https://orchardnotes.example/i/frost.jpg" }'],
      ],
      [
        '"id": "https://orchardnotes.example/2026/grafting"',
        ['"id": ["grafting"]', '"id": "https://orchardnotes.example/2026/frost"'],
      ],
      ['"date_modified": "2026-04-22T15:00:00+02:00"', ['"date_modified": "2026-04-20T15:00:00+02:00"']],
      ['"url": "https://orchardnotes.example/2026/grafting"', ['"url": "https://orchardnotes.example/2026/frost"']],
      ['"mime_type": "audio/mpeg"', ['"mime_type": "video/mp4"']],
      ['"language": "en"', ['"language": "tr"']],
    ],
  },
  {
    title: "a news sitemap",
    uri: "sitemap.xml",
    good: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <url>
    <loc>https://baywatchnews.example/2026/11/23/ferry-timetable</loc>
    <lastmod>2026-11-23T10:15:00+00:00</lastmod>
    <changefreq>hourly</changefreq>
    <priority>0.8</priority>
    <news:news>
      <news:publication>
        <news:name>Bay Watch News</news:name>
        <news:language>en</news:language>
      </news:publication>
      <news:publication_date>2026-11-23T09:00:00+00:00</news:publication_date>
      <news:title>Ferries run on a winter timetable</news:title>
    </news:news>
    <image:image>
      <image:loc>https://baywatchnews.example/i/ferry.jpg</image:loc>
    </image:image>
  </url>
  <url>
    <loc>https://baywatchnews.example/2026/11/23/school-kitchen</loc>
    <lastmod>2026-11-23T08:00:00Z</lastmod>
    <xhtml:link rel="alternate" hreflang="cy" href="https://baywatchnews.example/cy/2026/11/23/school-kitchen"/>
    <news:news>
      <news:publication>
        <news:name>Bay Watch News</news:name>
        <news:language>en</news:language>
      </news:publication>
      <news:publication_date>2026-11-23</news:publication_date>
      <news:title>School kitchen wins a national prize</news:title>
    </news:news>
  </url>
</urlset>
`,
    faults: [
      [
        "<loc>https://baywatchnews.example/2026/11/23/school-kitchen</loc>",
        [
          ["", "<url>\n    \n"],
          "<loc>/2026/11/23/school-kitchen</loc>",
          "<loc>https://baywatchnews.example/2026/11/23/ferry-timetable</loc>",
          "<loc>https://othernews.example/2026/11/23/school-kitchen</loc>",
        ],
      ],
      [
        "      <news:title>School kitchen wins a national prize</news:title>\n",
        [
          [
            "",
            "<news:news>\n      <news:publication>\n        <news:name>Bay Watch News</news:name>\n        <news:language>en</news:language>\n      </news:publication>\n      <news:publication_date>2026-11-23</",
          ],
        ],
      ],
      [' xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', [""]],
      [
        "<image:loc>https://baywatchnews.example/i/ferry.jpg</image:loc>",
        [
          ["", "<image:image>"],
          "<image:url>https://baywatchnews.example/i/ferry.jpg</image:url>",
          "<image:loc>https://baywatchnews.example/i/ferry boat.jpg</image:loc>",
        ],
      ],
      [
        "<news:publication_date>2026-11-23</news:publication_date>",
        [
          "<news:publication_date/>",
          "<news:publicationdate>2026-11-23</news:publicationdate>",
          "<news:publication_date>2026-11-31</news:publication_date>",
        ],
      ],
      [' hreflang="cy"', [""]],
      ["<loc>https://baywatchnews.example/2026/11/23/ferry-timetable</loc>", ["<loc></loc>"]],
      ["<changefreq>hourly</changefreq>", ["<changefreq>hourley</changefreq>"]],
      [
        "<lastmod>2026-11-23T08:00:00Z</lastmod>",
        [
          "<lastMod>2026-11-23T08:00:00Z</lastMod>",
          "<lastmod>23/11/2026</lastmod>",
          "<lastmod>true</lastmod>",
          "<lastmod>2031-11-23T08:00:00Z</lastmod>",
        ],
      ],
      [
        "<priority>0.8</priority>",
        ["<prority>0.8</prority>", "<priority>0,8</priority>", "<priority>high</priority>", "<priority>8</priority>"],
      ],
      ['xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', ['xmlns="http://www.sitemap.org/schemas/sitemap/0.9"']],
      ["<news:title>School kitchen wins", ["<news:title>School & kitchen wins"]],
      ['hreflang="cy"', ['hreflang="welsh"']],
      [
        "<news:title>School kitchen wins a national prize</news:title>",
        [
          "<news:title><b>School kitchen</b> wins a national prize</news:title>",
          "<news:title>Ferries run on a winter timetable</news:title>",
        ],
      ],
      ["<lastmod>2026-11-23T10:15:00+00:00</lastmod>", ["<lastmod>2026-11-20T10:15:00+00:00</lastmod>"]],
      [
        "<news:publication_date>2026-11-23T09:00:00+00:00</news:publication_date>",
        ["<news:publication_date>2027-11-23T09:00:00+00:00</news:publication_date>"],
      ],
    ],
  },
  {
    title: "another front matter",
    uri: "a1.md",
    good: `---
title: "Night trains return to the mountain line"
description: After eleven years the sleeper runs again.
url: https://railreport.example/2026/06/night-trains
date: 2026-06-03T07:00:00+02:00
updated: 2026-06-03T12:30:00+02:00
author:
  name: Clara Weiss
  url: https://railreport.example/team/clara-weiss
section: Transport
tags:
  - trains
  - mountains
lang: en
image:
  url: https://railreport.example/img/night-train.jpg
  alt: A sleeper train under the pass
  width: 1600
  height: 900
draft: false
canonical: https://railreport.example/2026/06/night-trains
---

The first sleeper in eleven years left the valley station on Tuesday evening with every berth sold.

The operator said on Wednesday that it would add a second train in July. Clara Weiss was on board.

![The train at the platform](https://railreport.example/img/platform.jpg)
`,
    faults: [
      ["date: 2026-06-03T07:00:00+02:00", ["date: 2026-06-31T07:00:00+02:00", "date: June 3rd", "date: true"]],
      [
        "url: https://railreport.example/2026/06/night-trains",
        ["url: railreport.example/2026/06/night-trains", "url: https://railreport.example/2025/01/night-trains"],
      ],
      ["lang: en", ["lang: engl", "lang: ru"]],
      ["description: After eleven years", ["description: Trains: after eleven years"]],
      ["  alt: A sleeper", ["\talt: A sleeper"]],
      [
        "  url: https://railreport.example/img/night-train.jpg",
        ["  url: https://railreport.example/img/night train.jpg"],
      ],
      ["  width: 1600", ["  width: large"]],
      ["draft: false", ["draft: maybe"]],
      ['title: "Night trains return to the mountain line"', ['title: ["Night trains", "mountain line"]']],
      ["author:\n  name: Clara Weiss\n  url: https://railreport.example/team/clara-weiss", ["author: 1042"]],
      [
        "section: Transport",
        ["section: 7", ["section: Transport\ntitle: Another headline for the story", "title: Another"]],
      ],
      ["updated: 2026-06-03T12:30:00+02:00", ["updated: 2026-06-02T12:30:00+02:00"]],
      [
        "canonical: https://railreport.example/2026/06/night-trains",
        ["canonical: https://railreport.example/2026/05/day-trains"],
      ],
      ["  - mountains", ["  - trains"]],
      [
        "date: 2026-06-03T07:00:00+02:00\nupdated: 2026-06-03T12:30:00+02:00",
        [["date: 2027-06-03T07:00:00+02:00\nupdated: 2027-06-03T12:30:00+02:00", "date: 2027"]],
      ],
    ],
  },
  {
    title: "ninjs",
    uri: "ninjs.json",
    good: `{
  "uri": "https://wirehouse.example/items/88213",
  "type": "text",
  "mimetype": "text/html",
  "pubstatus": "usable",
  "urgency": 4,
  "versioncreated": "2026-05-20T14:05:00Z",
  "firstcreated": "2026-05-20T13:40:00Z",
  "version": "2",
  "language": "en",
  "headline": "Dairy farmers blockade ring road",
  "byline": "Olga Petrenko",
  "copyrightholder": "Wirehouse",
  "copyrightnotice": "Copyright 2026 Wirehouse",
  "located": "Lyon",
  "description_text": "Tractors stand on all four lanes.",
  "body_html": "<p>Tractors stand on all four lanes of the ring road since the early morning.</p><p>Police said they would not clear it by force.</p>",
  "wordcount": 23,
  "subject": [{ "code": "medtop:20000378", "name": "strike", "scheme": "http://cv.iptc.org/newscodes/mediatopic/" }],
  "place": [{ "name": "Lyon", "code": "FR-69" }],
  "person": [{ "name": "Luc Morel", "rel": "about" }],
  "organisation": [{ "name": "Milk Union", "rel": "about" }],
  "associations": {
    "featureimage": {
      "uri": "https://wirehouse.example/items/88214",
      "type": "picture",
      "headline": "Tractors at dawn",
      "byline": "Rene Faure",
      "renditions": { "original": { "href": "https://wirehouse.example/p/88214.jpg", "mimetype": "image/jpeg", "width": 3000, "height": 2000 } }
    }
  }
}
`,
    faults: [
      ['  "headline": "Dairy farmers blockade ring road",\n', [["", "{\n"]]],
      ['  "uri": "https://wirehouse.example/items/88213",\n', [["", "{\n"]]],
      [
        '"headline": "Dairy farmers blockade ring road"',
        ['"headline": ""', '"headline": ["Dairy farmers blockade ring road"]'],
      ],
      ['"name": "Lyon", "code"', ['"code"']],
      ['"href": "https://wirehouse.example/p/88214.jpg", ', [""]],
      ['  "versioncreated": "2026-05-20T14:05:00Z",\n  "firstcreated": "2026-05-20T13:40:00Z",\n', [["", "{\n"]]],
      ['"pubstatus": "usable"', ['"pubstatus": "useable"']],
      ['"byline": "Olga Petrenko"', ['"bylien": "Olga Petrenko"', '"byline": "By Olga Petrenko for Wirehouse"']],
      ['"type": "picture"', ['"type": "pciture"']],
      ['"renditions"', ['"rendition"']],
      ['"description_text"', ['"descripton_text"']],
      ['"firstcreated": "2026-05-20T13:40:00Z"', ['"firstcreated": "20.05.2026 13:40"']],
      ['"language": "en"', ['"language": "e"', '"language": "fr"']],
      ['"href": "https://wirehouse.example/p/88214.jpg"', ['"href": "wirehouse.example/p/88214.jpg"']],
      ['"mimetype": "image/jpeg"', ['"mimetype": "jpeg"', '"mimetype": "image/png"']],
      ['"urgency": 4', ['"urgency": "high"', '"urgency": 14']],
      ['"width": 3000', ['"width": "3000"']],
      [
        '"subject": [{ "code": "medtop:20000378", "name": "strike", "scheme": "http://cv.iptc.org/newscodes/mediatopic/" }]',
        ['"subject": "strike"'],
      ],
      ['"wordcount": 23', ['"wordcount": "many"', '"wordcount": 2300']],
      ['"person": [{ "name": "Luc Morel", "rel": "about" }]', ['"person": ["Luc Morel"]']],
      ['"versioncreated": "2026-05-20T14:05:00Z"', ['"versioncreated": "2026-05-19T14:05:00Z"']],
    ],
  },
  {
    title: "NDJSON",
    uri: "wire.ndjson",
    good: `{"id":"w-1","url":"https://cityline.example/a/1","language":"en","published":"2026-09-14T10:00:00+04:00","headline":"Metro adds trains in the morning","author":"Leyla Hasanova","section":"City","text":"The metro adds six trains in the morning peak from Monday, its press office said."}
{"id":"w-2","url":"https://cityline.example/a/2","language":"en","published":"2026-09-14T11:30:00+04:00","headline":"Library opens a reading garden","author":"Rauf Mammadov","section":"Culture","text":"The central library opened a reading garden on Sunday with room for ninety people."}
{"id":"w-3","url":"https://cityline.example/a/3","language":"en","published":"2026-09-14T12:45:00+04:00","headline":"Harbour gets a new pilot boat","author":"Leyla Hasanova","section":"City","text":"The harbour has taken delivery of a pilot boat that can work in heavy seas."}
`,
    faults: [
      ['"headline":"Library opens a reading garden",', [""]],
      ['"published":"2026-09-14T12:45:00+04:00",', [""]],
      ['"text":"The metro adds six trains in the morning peak from Monday, its press office said."', ['"text":""']],
      ['"section":"Culture","text"', ['"section":"Culture" "text"']],
      ['"headline":"Harbour', ['"heading_line":"Harbour']],
      ['"author":"Rauf Mammadov"', ['"auther":"Rauf Mammadov"', '"author":true']],
      [
        '"published":"2026-09-14T11:30:00+04:00"',
        ['"publishd":"2026-09-14T11:30:00+04:00"', '"published":"2026-09-14T25:30:00+04:00"'],
      ],
      [
        '"url":"https://cityline.example/a/3"',
        ['"url":"https//cityline.example/a/3"', '"url":"https://cityline.example/a/2"'],
      ],
      ['ninety people."}', ['ninety people."']],
      ['"headline":"Metro adds', ['"headline":"Metro &amp; bus: adds']],
      ['"headline":"Library opens a reading garden"', ['"headline":42']],
      ['"published":"2026-09-14T12:45:00+04:00"', ['"published":null', '"published":"2036-09-14T12:45:00+04:00"']],
      ['"id":"w-3"', ['"id":"w-2"']],
      [
        '"id":"w-3","url":"https://cityline.example/a/3","language":"en"',
        ['"id":"w-3","url":"https://cityline.example/a/3","language":"az"'],
      ],
      ['"headline":"Harbour gets a new pilot boat"', ['"headline":"Library opens a reading garden"']],
    ],
  },
  {
    title: "another RSS feed",
    uri: "s3.xml",
    good: `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>Valley Voice</title>
<link>https://valleyvoice.example/</link>
<description>Local news of the valley</description>
<language>en</language>
<atom:link href="https://valleyvoice.example/feed" rel="self" type="application/rss+xml"/>
<lastBuildDate>Mon, 16 Nov 2026 10:00:00 +0100</lastBuildDate>
<item>
<title>Bus lines change in December</title>
<link>https://valleyvoice.example/bus</link>
<guid>https://valleyvoice.example/bus</guid>
<pubDate>Mon, 16 Nov 2026 09:30:00 +0100</pubDate>
<dc:creator>Ida Roth</dc:creator>
<description>Four of the nine lines get a new timetable.</description>
<enclosure url="https://valleyvoice.example/bus.jpg" type="image/jpeg" length="20480"/>
</item>
<item>
<title>Mill museum needs volunteers</title>
<link>https://valleyvoice.example/mill</link>
<guid>https://valleyvoice.example/mill</guid>
<pubDate>Sun, 15 Nov 2026 12:00:00 +0100</pubDate>
<dc:creator>Paul Amsel</dc:creator>
<description>The museum is looking for people who like to talk.</description>
</item>
</channel>
</rss>
`,
    faults: [
      ["<link>https://valleyvoice.example/</link>\n", [["", "<channel>"]]],
      ["<guid>https://valleyvoice.example/mill</guid>\n", [["", "<item>\n<title>Mill"]]],
      [' type="image/jpeg"', [""]],
      ["<title>Mill museum needs volunteers</title>", ["<title/>"]],
      [' url="https://valleyvoice.example/bus.jpg"', [""]],
      [
        "<language>en</language>",
        ["<langauge>en</langauge>", "<language>english</language>", "<language>ru</language>"],
      ],
      ["<dc:creator>Paul Amsel</dc:creator>", ["<dc:cretor>Paul Amsel</dc:cretor>"]],
      ["<pubDate>Sun, 15 Nov 2026 12:00:00 +0100</pubDate>", ["<pubDate>Sun, 15 Nove 2026 12:00:00 +0100</pubDate>"]],
      ['xmlns:dc="http://purl.org/dc/elements/1.1/"', ['xmlns:dc="http://purl.org/dc/element/1.1/"']],
      ["<link>https://valleyvoice.example/mill</link>", ["<link>http:/valleyvoice.example/mill</link>"]],
      ["Mon, 16 Nov 2026 09:30:00 +0100", ["16.11.2026 09:30", "Tue, 16 Nov 2026 09:30:00 +0100"]],
      ["<title>Bus lines change", ["<title>Bus lines < change"]],
      ['length="20480"', ['length="20 kB"']],
      [
        "<guid>https://valleyvoice.example/mill</guid>",
        ["<guid>4712</guid>", "<guid>https://valleyvoice.example/bus</guid>"],
      ],
      ['type="image/jpeg"', ['type="picture"', 'type="video/mp4"']],
      ["Mon, 16 Nov 2026 10:00:00 +0100", ["Tue, 10 Nov 2026 10:00:00 +0100"]],
    ],
  },
  {
    title: "people, events and lists",
    uri: "s8.jsonld",
    good: `{
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "Person", "@id": "https://team.example/#ann", "name": "Ann Roy", "givenName": "Ann", "familyName": "Roy", "worksFor": { "@id": "https://team.example/#org" }, "image": "https://team.example/ann.jpg", "sameAs": ["https://social.example/@ann"] },
    { "@type": "Organization", "@id": "https://team.example/#org", "name": "Team Paper", "url": "https://team.example/", "email": "hello@team.example", "numberOfEmployees": 12, "foundingDate": "2001", "address": { "@type": "PostalAddress", "streetAddress": "1 Elm St", "addressLocality": "Leeds", "postalCode": "LS1 1AA", "addressCountry": "GB" } },
    { "@type": "SportsEvent", "name": "Harbour Run", "startDate": "2027-05-09", "endDate": "2027-05-09", "sport": "Running", "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode", "location": { "@type": "Place", "name": "Old Harbour", "address": "Quay 1, Leeds" }, "offers": { "@type": "Offer", "price": "20", "priceCurrency": "GBP", "url": "https://run.example/", "validFrom": "2027-01-01" }, "organizer": { "@id": "https://team.example/#org" } },
    { "@type": "ItemList", "numberOfItems": 2, "itemListElement": [
      { "@type": "ListItem", "position": 1, "url": "https://team.example/a" },
      { "@type": "ListItem", "position": 2, "url": "https://team.example/b" } ] },
    { "@type": "Review", "itemReviewed": { "@type": "Book", "name": "Tides", "isbn": "9780306406157", "author": { "@type": "Person", "name": "Kim Lo" } }, "author": { "@id": "https://team.example/#ann" }, "reviewRating": { "@type": "Rating", "ratingValue": 3, "bestRating": 5 }, "datePublished": "2026-05-05" }
  ]
}
`,
    faults: [
      ['"name": "Ann Roy", ', [""]],
      ['"startDate": "2027-05-09", ', [""]],
      ['"position": 2, ', [""]],
      ['"priceCurrency": "GBP", ', [""]],
      ['"ratingValue": 3, ', [""]],
      ['"name": "Old Harbour", "address": "Quay 1, Leeds"', ['"description": "By the water"']],
      ['"numberOfEmployees": 12', ['"numberOfEmployees": "a dozen"']],
      ['"position": 1', ['"position": true']],
      ['"itemReviewed": { "@type": "Book"', ['"itemReviewed": { "@type": "Person"']],
      ['"image": "https://team.example/ann.jpg"', ['"image": 7']],
      ['"organizer": { "@id": "https://team.example/#org" }', ['"organizer": "2027-05-09"']],
      ['"endDate": "2027-05-09"', ['"endDate": "2027-05-08"']],
      ['"numberOfItems": 2', ['"numberOfItems": 5']],
      ['"ratingValue": 3', ['"ratingValue": 8']],
      ['"familyName": "Roy"', ['"familyName": "Stone"']],
      ['"validFrom": "2027-01-01"', ['"validFrom": "2027-08-01"']],
      ['"position": 2', ['"position": 1']],
      ["OfflineEventAttendanceMode", ["OnlineEventAttendanceMode"]],
    ],
  },
];
