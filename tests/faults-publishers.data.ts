/** Good documents in the manner of publishers and their content systems, and small edits that put one fault into each. */
import type { FaultyTwins } from "./faults.data.ts";

export const publisherTwins: readonly FaultyTwins[] = [
  {
    title: "a graph of a blog system in its page",
    uri: "a1.html",
    good: `<!DOCTYPE html>
<html lang="en-US" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1">
<title>Volunteers replant burned slopes above Marlow - Ridge Courier</title>
<meta name="description" content="Some 400 volunteers planted oak and pine seedlings on Saturday, a year after the fire.">
<link rel="canonical" href="https://ridgecourier.example/volunteers-replant-burned-slopes/">
<meta property="og:locale" content="en_US">
<meta property="og:type" content="article">
<meta property="og:title" content="Volunteers replant burned slopes above Marlow">
<meta property="og:description" content="Some 400 volunteers planted oak and pine seedlings on Saturday, a year after the fire.">
<meta property="og:url" content="https://ridgecourier.example/volunteers-replant-burned-slopes/">
<meta property="og:site_name" content="Ridge Courier">
<meta property="article:published_time" content="2026-10-18T06:15:22+00:00">
<meta property="article:modified_time" content="2026-10-19T10:02:41+00:00">
<meta property="og:image" content="https://ridgecourier.example/wp-content/uploads/2026/10/seedlings.jpg">
<meta property="og:image:width" content="1920">
<meta property="og:image:height" content="1080">
<meta property="og:image:type" content="image/jpeg">
<meta name="author" content="Tessa Holm">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:site" content="@ridgecourier">
<script type="application/ld+json" class="yoast-schema-graph">
{
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "NewsArticle",
      "@id": "https://ridgecourier.example/volunteers-replant-burned-slopes/#article",
      "isPartOf": { "@id": "https://ridgecourier.example/volunteers-replant-burned-slopes/" },
      "author": { "name": "Tessa Holm", "@id": "https://ridgecourier.example/#/schema/person/5c1d" },
      "headline": "Volunteers replant burned slopes above Marlow",
      "datePublished": "2026-10-18T06:15:22+00:00",
      "dateModified": "2026-10-19T10:02:41+00:00",
      "mainEntityOfPage": { "@id": "https://ridgecourier.example/volunteers-replant-burned-slopes/" },
      "wordCount": 612,
      "commentCount": 4,
      "publisher": { "@id": "https://ridgecourier.example/#organization" },
      "image": { "@id": "https://ridgecourier.example/volunteers-replant-burned-slopes/#primaryimage" },
      "thumbnailUrl": "https://ridgecourier.example/wp-content/uploads/2026/10/seedlings.jpg",
      "keywords": ["Marlow", "Wildfire", "Reforestation"],
      "articleSection": ["Environment"],
      "inLanguage": "en-US",
      "potentialAction": [
        { "@type": "CommentAction", "name": "Comment", "target": ["https://ridgecourier.example/volunteers-replant-burned-slopes/#respond"] }
      ]
    },
    {
      "@type": "WebPage",
      "@id": "https://ridgecourier.example/volunteers-replant-burned-slopes/",
      "url": "https://ridgecourier.example/volunteers-replant-burned-slopes/",
      "name": "Volunteers replant burned slopes above Marlow - Ridge Courier",
      "isPartOf": { "@id": "https://ridgecourier.example/#website" },
      "primaryImageOfPage": { "@id": "https://ridgecourier.example/volunteers-replant-burned-slopes/#primaryimage" },
      "datePublished": "2026-10-18T06:15:22+00:00",
      "dateModified": "2026-10-19T10:02:41+00:00",
      "description": "Some 400 volunteers planted oak and pine seedlings on Saturday, a year after the fire.",
      "breadcrumb": { "@id": "https://ridgecourier.example/volunteers-replant-burned-slopes/#breadcrumb" },
      "inLanguage": "en-US",
      "potentialAction": [
        { "@type": "ReadAction", "target": ["https://ridgecourier.example/volunteers-replant-burned-slopes/"] }
      ]
    },
    {
      "@type": "ImageObject",
      "inLanguage": "en-US",
      "@id": "https://ridgecourier.example/volunteers-replant-burned-slopes/#primaryimage",
      "url": "https://ridgecourier.example/wp-content/uploads/2026/10/seedlings.jpg",
      "contentUrl": "https://ridgecourier.example/wp-content/uploads/2026/10/seedlings.jpg",
      "width": 1920,
      "height": 1080,
      "caption": "Volunteers carry seedlings uphill"
    },
    {
      "@type": "BreadcrumbList",
      "@id": "https://ridgecourier.example/volunteers-replant-burned-slopes/#breadcrumb",
      "itemListElement": [
        { "@type": "ListItem", "position": 1, "name": "Home", "item": "https://ridgecourier.example/" },
        { "@type": "ListItem", "position": 2, "name": "Environment", "item": "https://ridgecourier.example/category/environment/" },
        { "@type": "ListItem", "position": 3, "name": "Volunteers replant burned slopes above Marlow" }
      ]
    },
    {
      "@type": "WebSite",
      "@id": "https://ridgecourier.example/#website",
      "url": "https://ridgecourier.example/",
      "name": "Ridge Courier",
      "description": "News from the Marlow valley",
      "publisher": { "@id": "https://ridgecourier.example/#organization" },
      "potentialAction": [
        {
          "@type": "SearchAction",
          "target": { "@type": "EntryPoint", "urlTemplate": "https://ridgecourier.example/?s={search_term_string}" },
          "query-input": { "@type": "PropertyValueSpecification", "valueRequired": true, "valueName": "search_term_string" }
        }
      ],
      "inLanguage": "en-US"
    },
    {
      "@type": "NewsMediaOrganization",
      "@id": "https://ridgecourier.example/#organization",
      "name": "Ridge Courier",
      "url": "https://ridgecourier.example/",
      "logo": {
        "@type": "ImageObject",
        "inLanguage": "en-US",
        "@id": "https://ridgecourier.example/#/schema/logo/image/",
        "url": "https://ridgecourier.example/wp-content/uploads/2024/02/logo.png",
        "contentUrl": "https://ridgecourier.example/wp-content/uploads/2024/02/logo.png",
        "width": 480,
        "height": 96,
        "caption": "Ridge Courier"
      },
      "image": { "@id": "https://ridgecourier.example/#/schema/logo/image/" },
      "sameAs": ["https://www.facebook.com/ridgecourier", "https://x.com/ridgecourier"]
    },
    {
      "@type": "Person",
      "@id": "https://ridgecourier.example/#/schema/person/5c1d",
      "name": "Tessa Holm",
      "description": "Tessa covers forests and water.",
      "url": "https://ridgecourier.example/author/tessa-holm/"
    }
  ]
}
</script>
</head>
<body>
<article>
<h1>Volunteers replant burned slopes above Marlow</h1>
<p>By <a rel="author" href="https://ridgecourier.example/author/tessa-holm/">Tessa Holm</a>, <time datetime="2026-10-18T06:15:22+00:00">October 18, 2026</time></p>
<p>Some 400 volunteers planted oak and pine seedlings on the slopes above Marlow on Saturday, a year after a fire burned 900 hectares of forest.</p>
</article>
</body>
</html>
`,
    faults: [
      [
        '"publisher": { "@id": "https://ridgecourier.example/#organization" },\n      "image"',
        ['"publisher": { "@id": "https://ridgecourier.example/#organisation" },\n      "image"'],
      ],
      [
        '"image": { "@id": "https://ridgecourier.example/volunteers-replant-burned-slopes/#primaryimage" },\n      "thumbnailUrl"',
        [
          '"image": { "@id": "https://ridgecourier.example/volunteers-replant-burned-slopes/#mainimage" },\n      "thumbnailUrl"',
        ],
      ],
      ['"author": { "name": "Tessa Holm", "@id"', ['"author": { "name": "Lars Brandt", "@id"']],
      [
        '"@id": "https://ridgecourier.example/#/schema/logo/image/",\n        "url"',
        ['"@id": "https://ridgecourier.example/#website",\n        "url"'],
      ],
      [
        '<link rel="canonical" href="https://ridgecourier.example/volunteers-replant-burned-slopes/">',
        ['<link rel="canonical" href="https://ridgecourier.example/volunteers-replant-burned-slopes-2/">'],
      ],
      [
        '<meta property="og:title" content="Volunteers replant burned slopes above Marlow">',
        ['<meta property="og:title" content="Council delays vote on parking fees">'],
      ],
      [
        '<time datetime="2026-10-18T06:15:22+00:00">October 18, 2026</time>',
        ['<time datetime="2026-10-18T06:15:22+00:00">October 28, 2026</time>'],
      ],
      [
        '"keywords": ["Marlow", "Wildfire", "Reforestation"],\n      "articleSection": ["Environment"],\n      "inLanguage": "en-US"',
        [
          '"keywords": ["Marlow", "Wildfire", "Reforestation"],\n      "articleSection": ["Environment"],\n      "inLanguage": "de-DE"',
        ],
      ],
      [
        '"dateModified": "2026-10-19T10:02:41+00:00",\n      "mainEntityOfPage"',
        ['"dateModified": "2026-10-17T10:02:41+00:00",\n      "mainEntityOfPage"'],
      ],
      [
        '<meta property="article:modified_time" content="2026-10-19T10:02:41+00:00">',
        ['<meta property="article:modified_time" content="2026-10-16T10:02:41+00:00">'],
      ],
      [
        '      "@type": "ImageObject",\n      "inLanguage"',
        [
          [
            '      "inLanguage"',
            '{\n      "inLanguage": "en-US",\n      "@id": "https://ridgecourier.example/volunteers-replant-burned-slopes/#primaryimage"',
          ],
        ],
      ],
      ['"position": 2, ', [""]],
      [
        '<meta property="og:image" content="https://ridgecourier.example/wp-content/uploads/2026/10/seedlings.jpg">\n',
        [["", "<head>"]],
      ],
      ['"commentCount": 4,', ['"commentCount": 4']],
      ['"mainEntityOfPage"', ['"mainEntityofPage"']],
      ['"thumbnailUrl"', ['"thumbnailURL"']],
      ['"NewsMediaOrganization"', ['"NewsMediaOrganisation"']],
      ['"query-input"', ['"query_input"']],
      ["article:published_time", ["article:publish_time"]],
      ['rel="canonical"', ['rel="canonnical"']],
      [
        '"datePublished": "2026-10-18T06:15:22+00:00",\n      "dateModified": "2026-10-19T10:02:41+00:00",\n      "mainEntityOfPage"',
        [
          '"datePublished": "2026-10-18T24:30:00+00:00",\n      "dateModified": "2026-10-19T10:02:41+00:00",\n      "mainEntityOfPage"',
        ],
      ],
      [
        '"url": "https://ridgecourier.example/author/tessa-holm/"',
        ['"url": "https://ridgecourier.example/author/tessa holm/"'],
      ],
      [
        '"contentUrl": "https://ridgecourier.example/wp-content/uploads/2026/10/seedlings.jpg"',
        ['"contentUrl": "/wp-content/uploads/2026/10/seedlings.jpg"'],
      ],
      ['<meta property="og:locale" content="en_US">', ['<meta property="og:locale" content="en-US">']],
      ["https://ridgecourier.example/?s={search_term_string}", ["https://ridgecourier.example/?s={search_term_string"]],
      ['"wordCount": 612', ['"wordCount": "about six hundred"']],
      ['"width": 1920,\n      "height"', ['"width": "wide",\n      "height"']],
      ['"valueRequired": true', ['"valueRequired": "required"']],
      ['"logo": {\n        "@type": "ImageObject"', ['"logo": {\n        "@type": "VideoObject"']],
      [
        '"@type": "Person",\n      "@id": "https://ridgecourier.example/#/schema/person/5c1d"',
        [['"@type": "Product",\n      "@id": "https://ridgecourier.example/#/schema/person/5c1d"', '"author": {']],
      ],
    ],
  },
  {
    title: "a page with a script for each node",
    uri: "a2.html",
    good: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<title>A Lighthouse Keeper’s Last Winter - The Boreal Times</title>
<meta name="description" content="After four decades on the rock, the last keeper is coming ashore."/>
<link rel="canonical" href="https://www.borealtimes.example/2026/11/08/magazine/lighthouse-keeper.html"/>
<meta property="og:type" content="article"/>
<meta property="og:title" content="A Lighthouse Keeper’s Last Winter"/>
<meta property="og:url" content="https://www.borealtimes.example/2026/11/08/magazine/lighthouse-keeper.html"/>
<meta property="og:image" content="https://static.borealtimes.example/images/2026/11/08/lighthouse-facebookJumbo.jpg"/>
<meta property="og:image:alt" content="A lighthouse on a snow-covered rock"/>
<meta property="article:published_time" content="2026-11-08T10:00:12.000Z"/>
<meta property="article:section" content="Magazine"/>
<meta name="twitter:card" content="summary_large_image"/>
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "description": "After four decades on the rock, the last keeper is coming ashore.",
  "image": [
    { "@context": "https://schema.org", "@type": "ImageObject", "url": "https://static.borealtimes.example/images/2026/11/08/lighthouse-videoSixteenByNine.jpg", "height": 900, "width": 1600, "contentUrl": "https://static.borealtimes.example/images/2026/11/08/lighthouse-videoSixteenByNine.jpg", "caption": "The station at dusk", "creditText": "Nora Sand for The Boreal Times" },
    { "@context": "https://schema.org", "@type": "ImageObject", "url": "https://static.borealtimes.example/images/2026/11/08/lighthouse-square.jpg", "height": 1200, "width": 1200, "contentUrl": "https://static.borealtimes.example/images/2026/11/08/lighthouse-square.jpg", "caption": "The lamp room", "creditText": "Nora Sand for The Boreal Times" }
  ],
  "mainEntityOfPage": "https://www.borealtimes.example/2026/11/08/magazine/lighthouse-keeper.html",
  "url": "https://www.borealtimes.example/2026/11/08/magazine/lighthouse-keeper.html",
  "inLanguage": "en",
  "author": [
    { "@context": "https://schema.org", "@type": "Person", "url": "https://www.borealtimes.example/by/jonas-wirth", "name": "Jonas Wirth" }
  ],
  "dateModified": "2026-11-09T15:20:31.000Z",
  "datePublished": "2026-11-08T10:00:12.000Z",
  "headline": "A Lighthouse Keeper’s Last Winter",
  "alternativeHeadline": "The Last Keeper",
  "publisher": { "@id": "https://www.borealtimes.example/#publisher" },
  "copyrightHolder": { "@id": "https://www.borealtimes.example/#publisher" },
  "sourceOrganization": { "@id": "https://www.borealtimes.example/#publisher" },
  "copyrightYear": 2026,
  "isAccessibleForFree": false,
  "hasPart": { "@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".meteredContent" },
  "isPartOf": { "@type": ["CreativeWork", "Product"], "name": "The Boreal Times", "productID": "borealtimes.example:basic" }
}
</script>
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsMediaOrganization",
  "@id": "https://www.borealtimes.example/#publisher",
  "name": "The Boreal Times",
  "url": "https://www.borealtimes.example/",
  "logo": { "@type": "ImageObject", "url": "https://static.borealtimes.example/logo-600x60.png", "height": 60, "width": 600 },
  "foundingDate": "1902-05-17",
  "ethicsPolicy": "https://www.borealtimes.example/ethics.html",
  "masthead": "https://www.borealtimes.example/masthead.html",
  "diversityPolicy": "https://www.borealtimes.example/diversity.html"
}
</script>
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  "itemListElement": [
    { "@context": "https://schema.org", "@type": "ListItem", "name": "Magazine", "position": 1, "item": "https://www.borealtimes.example/section/magazine" },
    { "@context": "https://schema.org", "@type": "ListItem", "name": "Coast", "position": 2, "item": "https://www.borealtimes.example/section/magazine/coast" }
  ]
}
</script>
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "VideoObject",
  "name": "Inside the lamp room",
  "description": "The keeper shows how the old lens turns.",
  "thumbnailUrl": ["https://static.borealtimes.example/video/lamp-room.jpg"],
  "uploadDate": "2026-11-08T09:30:00Z",
  "duration": "PT3M42S",
  "contentUrl": "https://vp.borealtimes.example/video/lamp-room-1080p.mp4",
  "embedUrl": "https://www.borealtimes.example/embed/lamp-room",
  "transcript": "This lens was made in 1891 and it still turns on mercury."
}
</script>
</head>
<body>
<article id="story">
<h1>A Lighthouse Keeper’s Last Winter</h1>
<p class="byline">By Jonas Wirth</p>
<time datetime="2026-11-08T10:00:12Z">Nov. 8, 2026</time>
<section class="meteredContent"><p>After four decades on the rock, the last keeper of the northern lights is coming ashore this spring.</p></section>
</article>
</body>
</html>
`,
    faults: [
      [
        '  "headline": "A Lighthouse Keeper’s Last Winter",\n',
        [["", '{\n  "@context": "https://schema.org",\n  "@type": "NewsArticle"']],
      ],
      [', "name": "Jonas Wirth" }', [" }"]],
      [
        '  "thumbnailUrl": ["https://static.borealtimes.example/video/lamp-room.jpg"],\n',
        [["", '{\n  "@context": "https://schema.org",\n  "@type": "VideoObject"']],
      ],
      [
        '  "name": "The Boreal Times",\n  "url": "https://www.borealtimes.example/",',
        [
          [
            '  "url": "https://www.borealtimes.example/",',
            '{\n  "@context": "https://schema.org",\n  "@type": "NewsMediaOrganization"',
          ],
        ],
      ],
      [
        '  "@context": "https://schema.org",\n  "@type": "BreadcrumbList",',
        [['  "@type": "BreadcrumbList",', '{\n  "@type": "BreadcrumbList"']],
      ],
      [
        '"item": "https://www.borealtimes.example/section/magazine/coast" }\n  ]\n}',
        ['"item": "https://www.borealtimes.example/section/magazine/coast" }\n  ]\n'],
      ],
      ['"alternativeHeadline"', ['"alternateHeadline"']],
      ['"uploadDate"', ['"uploadedDate"']],
      ['"cssSelector"', ['"cssselector"']],
      ['"copyrightHolder"', ['"copyRightHolder"']],
      ['"VideoObject"', ['"Videoobject"']],
      ['"ethicsPolicy"', ['"ethicPolicy"']],
      ['property="og:image:alt"', ['property="og:image:alttext"']],
      ['"dateModified": "2026-11-09T15:20:31.000Z"', ['"dateModified": "2026-11-09T15:20:31.000"']],
      ['"duration": "PT3M42S"', ['"duration": "3:42"']],
      ['"uploadDate": "2026-11-08T09:30:00Z"', ['"uploadDate": "08/11/2026"']],
      ['"foundingDate": "1902-05-17"', ['"foundingDate": "17 May 1902"']],
      [
        '"contentUrl": "https://vp.borealtimes.example/video/lamp-room-1080p.mp4"',
        ['"contentUrl": "https:///video/lamp-room-1080p.mp4"'],
      ],
      ['"alternativeHeadline": "The Last Keeper",', ['"alternativeHeadline": “The Last Keeper”,']],
      [
        '"author": [\n    { "@context": "https://schema.org", "@type": "Person", "url": "https://www.borealtimes.example/by/jonas-wirth", "name": "Jonas Wirth" }\n  ]',
        ['"author": [\n    {}\n  ]'],
      ],
      ['"headline": "A Lighthouse Keeper’s Last Winter"', ['"headline": ["A Lighthouse Keeper’s Last Winter"]']],
      ['"position": 2', ['"position": "second"', '"position": 3']],
      [
        '"logo": { "@type": "ImageObject", "url": "https://static.borealtimes.example/logo-600x60.png", "height": 60, "width": 600 }',
        ['"logo": 60'],
      ],
      ['"isAccessibleForFree": false,\n  "hasPart"', ['"isAccessibleForFree": "metered",\n  "hasPart"']],
      ['"copyrightYear": 2026', ['"copyrightYear": "MMXXVI"']],
      [
        '"description": "The keeper shows how the old lens turns."',
        ['"description": { "text": "The keeper shows how the old lens turns." }'],
      ],
      [
        '"datePublished": "2026-11-08T10:00:12.000Z",\n  "headline"',
        ['"datePublished": "2026-11-10T10:00:12.000Z",\n  "headline"'],
      ],
      ['"cssSelector": ".meteredContent"', ['"cssSelector": ".paywall"']],
      [
        '"url": "https://www.borealtimes.example/2026/11/08/magazine/lighthouse-keeper.html",\n  "inLanguage"',
        ['"url": "https://www.borealtimes.example/2026/11/07/magazine/harbor-pilots.html",\n  "inLanguage"'],
      ],
      ['<p class="byline">By Jonas Wirth</p>', ['<p class="byline">By Helen Stroud</p>']],
      [
        '<time datetime="2026-11-08T10:00:12Z">Nov. 8, 2026</time>',
        ['<time datetime="2026-11-03T10:00:12Z">Nov. 8, 2026</time>'],
      ],
      [
        '<meta property="article:published_time" content="2026-11-08T10:00:12.000Z"/>',
        ['<meta property="article:published_time" content="2025-11-08T10:00:12.000Z"/>'],
      ],
    ],
  },
  {
    title: "a match",
    uri: "b1.jsonld",
    good: `{
  "@context": "https://schema.org",
  "@type": "SportsEvent",
  "@id": "https://matchday.example/fixtures/88213#event",
  "name": "Hartwell Rovers v Kingsmere Town",
  "description": "League match of the sixteenth round",
  "sport": "Football",
  "url": "https://matchday.example/fixtures/88213",
  "startDate": "2026-12-05T15:00:00+00:00",
  "endDate": "2026-12-05T17:00:00+00:00",
  "doorTime": "2026-12-05T13:30:00+00:00",
  "eventStatus": "https://schema.org/EventScheduled",
  "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
  "image": ["https://matchday.example/img/hartwell-kingsmere-16x9.jpg"],
  "homeTeam": {
    "@type": "SportsTeam",
    "name": "Hartwell Rovers",
    "url": "https://hartwellrovers.example/"
  },
  "awayTeam": {
    "@type": "SportsTeam",
    "name": "Kingsmere Town",
    "url": "https://kingsmeretown.example/"
  },
  "competitor": [
    { "@type": "SportsTeam", "name": "Hartwell Rovers" },
    { "@type": "SportsTeam", "name": "Kingsmere Town" }
  ],
  "location": {
    "@type": "StadiumOrArena",
    "name": "Mill Lane",
    "maximumAttendeeCapacity": 11200,
    "address": {
      "@type": "PostalAddress",
      "streetAddress": "1 Mill Lane",
      "addressLocality": "Hartwell",
      "postalCode": "HW1 4QT",
      "addressCountry": "GB"
    },
    "geo": {
      "@type": "GeoCoordinates",
      "latitude": 52.418,
      "longitude": -1.512
    }
  },
  "organizer": {
    "@type": "SportsOrganization",
    "name": "National Football Conference",
    "url": "https://nfc-league.example/"
  },
  "offers": {
    "@type": "AggregateOffer",
    "lowPrice": 12,
    "highPrice": 45,
    "priceCurrency": "GBP",
    "offerCount": 3,
    "availability": "https://schema.org/InStock",
    "validFrom": "2026-11-01T09:00:00+00:00",
    "url": "https://tickets.matchday.example/88213"
  }
}
`,
    faults: [
      ['  "startDate": "2026-12-05T15:00:00+00:00",\n', [["", '{\n  "@context"']]],
      ['  "name": "Hartwell Rovers v Kingsmere Town",\n', [["", '{\n  "@context"']]],
      ['    "name": "Mill Lane",\n', [["", '"location": {']]],
      ['    "priceCurrency": "GBP",\n', [["", '"offers": {']]],
      ['      "latitude": 52.418,\n', [["", '"geo": {']]],
      ['    "@type": "SportsTeam",\n    "name": "Kingsmere Town",', [['    "@type": "SportsTeam",', '"awayTeam": {']]],
      [
        '"description": "League match of the sixteenth round",',
        ['"description": "League match of the sixteenth round,'],
      ],
      ['"awayTeam"', ['"awayteam"']],
      ['"eventStatus"', ['"eventstatus"']],
      ['"maximumAttendeeCapacity"', ['"maximumAttendanceCapacity"']],
      ['"StadiumOrArena"', ['"StadiumorArena"']],
      [
        '"https://schema.org/OfflineEventAttendanceMode"',
        ['"https://schema.org/OflineEventAttendanceMode"', '"https://schema.org/OnlineEventAttendanceMode"'],
      ],
      ['"lowPrice"', ['"lowprice"']],
      ['"startDate": "2026-12-05T15:00:00+00:00"', ['"startDate": "2026-12-05 3pm"', '"startDate": 20261205']],
      [
        '"endDate": "2026-12-05T17:00:00+00:00"',
        ['"endDate": "2026-06-31T17:00:00+00:00"', '"endDate": "2026-12-05T14:00:00+00:00"'],
      ],
      [
        '"validFrom": "2026-11-01T09:00:00+00:00"',
        ['"validFrom": "2026-11-01T9:00"', '"validFrom": "2027-01-01T09:00:00+00:00"'],
      ],
      ['"priceCurrency": "GBP"', ['"priceCurrency": "£"']],
      ['"url": "https://tickets.matchday.example/88213"', ['"url": "tickets.matchday.example/88213"']],
      ['"addressCountry": "GB"', ['"addressCountry": "GBRR"']],
      ['"lowPrice": 12', ['"lowPrice": "from twelve pounds"']],
      ['"offerCount": 3', ['"offerCount": "three"']],
      ['"maximumAttendeeCapacity": 11200', ['"maximumAttendeeCapacity": true']],
      ['"homeTeam": {\n    "@type": "SportsTeam"', ['"homeTeam": {\n    "@type": "Place"']],
      ['"doorTime": "2026-12-05T13:30:00+00:00"', ['"doorTime": "2026-12-05T15:30:00+00:00"']],
      ['"lowPrice": 12,\n    "highPrice": 45', ['"lowPrice": 45,\n    "highPrice": 12']],
      ['"latitude": 52.418,\n      "longitude": -1.512', ['"latitude": 152.418,\n      "longitude": -1.512']],
    ],
  },
  {
    title: "an episode of a podcast",
    uri: "b4.jsonld",
    good: `{
  "@context": "https://schema.org/",
  "@type": "PodcastEpisode",
  "@id": "https://audio.tideline.example/slow-news/41",
  "url": "https://audio.tideline.example/slow-news/41",
  "name": "What the census missed",
  "datePublished": "2026-10-22T04:00:00-04:00",
  "duration": "PT38M12S",
  "episodeNumber": 41,
  "description": "Three families the census takers never found.",
  "inLanguage": "en-CA",
  "image": "https://audio.tideline.example/art/41.jpg",
  "associatedMedia": {
    "@type": "AudioObject",
    "contentUrl": "https://cdn.tideline.example/slow-news/41.mp3",
    "encodingFormat": "audio/mpeg",
    "contentSize": "36.7 MB",
    "duration": "PT38M12S"
  },
  "partOfSeason": {
    "@type": "PodcastSeason",
    "name": "Season 3",
    "seasonNumber": 3,
    "numberOfEpisodes": 14
  },
  "partOfSeries": {
    "@type": "PodcastSeries",
    "@id": "https://audio.tideline.example/slow-news",
    "name": "Slow News",
    "url": "https://audio.tideline.example/slow-news",
    "webFeed": "https://audio.tideline.example/slow-news/rss.xml",
    "author": { "@type": "Organization", "name": "Tideline Audio" }
  },
  "actor": [
    { "@type": "Person", "name": "Camille Roy" },
    { "@type": "Person", "name": "Devon Pike" }
  ],
  "publisher": {
    "@type": "Organization",
    "name": "Tideline",
    "url": "https://tideline.example/",
    "logo": "https://tideline.example/logo.png",
    "sameAs": ["https://mastodon.example/@tideline", "https://en.wikipedia.org/wiki/Tideline_(magazine)"]
  }
}
`,
    faults: [
      ['  "name": "What the census missed",\n', [["", '{\n  "@context"']]],
      [
        '    "contentUrl": "https://cdn.tideline.example/slow-news/41.mp3",\n',
        [["", '"associatedMedia": {\n    "@type": "AudioObject"']],
      ],
      ['    "name": "Slow News",\n', [["", '"partOfSeries": {\n    "@type": "PodcastSeries"']]],
      ['{ "@type": "Person", "name": "Devon Pike" }', ['{ "@type": "Person" }']],
      ['  "@type": "PodcastEpisode",\n', [["", '{\n  "@context": "https://schema.org/",\n  "@id"']]],
      ['"PodcastEpisode"', ['"PodCastEpisode"']],
      ['"episodeNumber"', ['"episodeNumer"']],
      ['"webFeed"', ['"webfeed"']],
      ['"encodingFormat"', ['"encodingformat"']],
      ['"@context"', ['"context"']],
      ['"duration": "PT38M12S",\n  "episodeNumber"', ['"duration": "38M12S",\n  "episodeNumber"']],
      ['"datePublished": "2026-10-22T04:00:00-04:00"', ['"datePublished": "Thu, 22 Oct 2026 04:00:00 -0400"']],
      ['"encodingFormat": "audio/mpeg"', ['"encodingFormat": "audio mpeg"', '"encodingFormat": "video/mp4"']],
      ['"inLanguage": "en-CA"', ['"inLanguage": "en_CA"']],
      ['"https://mastodon.example/@tideline"', ['"@tideline"']],
      ['"seasonNumber": 3', ['"seasonNumber": { "value": 3 }']],
      ['"numberOfEpisodes": 14', ['"numberOfEpisodes": "14.5"']],
      ['"partOfSeries": {\n    "@type": "PodcastSeries"', ['"partOfSeries": {\n    "@type": "Person"']],
      [
        '"image": "https://audio.tideline.example/art/41.jpg"',
        ['"image": "https://audio.tideline.example/art/41.mp3"'],
      ],
      ['"description": "Three families the census takers never found."', ['"description": ""']],
      ['    "duration": "PT38M12S"\n', ['    "duration": "PT8M12S"\n']],
      [
        '"url": "https://audio.tideline.example/slow-news/41"',
        ['"url": "https://audio.tideline.example/slow-news/40"'],
      ],
      ['"episodeNumber": 41', ['"episodeNumber": -41']],
    ],
  },
  {
    title: "a home page",
    uri: "c2.html",
    good: `<!DOCTYPE html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <title>La Rive - l’actualité du fleuve</title>
  <meta name="description" content="Toute l’actualité des villes du fleuve.">
  <link rel="canonical" href="https://larive.example/">
  <link rel="alternate" type="application/rss+xml" title="La Rive" href="https://larive.example/flux.xml">
  <link rel="alternate" hreflang="de" href="https://larive.example/de/">
  <link rel="alternate" hreflang="fr" href="https://larive.example/">
  <meta property="og:type" content="website">
  <meta property="og:title" content="La Rive - l’actualité du fleuve">
  <meta property="og:url" content="https://larive.example/">
  <meta property="og:image" content="https://larive.example/partage.png">
  <meta property="og:locale" content="fr_FR">
  <script type="application/ld+json">
  [
    {
      "@context": "https://schema.org",
      "@type": "WebSite",
      "@id": "https://larive.example/#site",
      "name": "La Rive",
      "alternateName": "larive.example",
      "url": "https://larive.example/",
      "inLanguage": "fr",
      "publisher": { "@id": "https://larive.example/#org" }
    },
    {
      "@context": "https://schema.org",
      "@type": "NewsMediaOrganization",
      "@id": "https://larive.example/#org",
      "name": "La Rive",
      "url": "https://larive.example/",
      "logo": { "@type": "ImageObject", "url": "https://larive.example/logo-600.png", "width": 600, "height": 60 },
      "address": { "@type": "PostalAddress", "streetAddress": "12 quai des Brumes", "postalCode": "69002", "addressLocality": "Lyon", "addressCountry": "FR" },
      "contactPoint": { "@type": "ContactPoint", "contactType": "customer service", "telephone": "+33 4 55 50 01 22", "email": "bonjour@larive.example", "availableLanguage": ["French", "German"] },
      "sameAs": ["https://www.instagram.com/larive", "https://www.youtube.com/@larive"],
      "vatID": "FR40303265045",
      "numberOfEmployees": { "@type": "QuantitativeValue", "value": 23 }
    },
    {
      "@context": "https://schema.org",
      "@type": "ItemList",
      "name": "À la une",
      "numberOfItems": 3,
      "itemListOrder": "https://schema.org/ItemListOrderDescending",
      "itemListElement": [
        { "@type": "ListItem", "position": 1, "url": "https://larive.example/ponts-fermes" },
        { "@type": "ListItem", "position": 2, "url": "https://larive.example/marche-de-noel" },
        { "@type": "ListItem", "position": 3, "url": "https://larive.example/musee-reouvre" }
      ]
    }
  ]
  </script>
</head>
<body>
<h1>La Rive</h1>
<ul><li><a href="https://larive.example/ponts-fermes">Deux ponts fermés pour travaux</a></li><li><a href="https://larive.example/marche-de-noel">Le marché de Noël ouvre samedi</a></li><li><a href="https://larive.example/musee-reouvre">Le musée rouvre ses portes</a></li></ul>
</body>
</html>
`,
    faults: [
      ['"url": "https://larive.example/logo-600.png", ', [""]],
      ['"position": 2, ', [""]],
      ['"position": 3, "url": "https://larive.example/musee-reouvre"', ['"position": 3']],
      ['"value": 23', ['"unitText": "people"']],
      ["<title>La Rive - l’actualité du fleuve</title>", [["", "<head>"]]],
      ['"itemListElement"', ['"itemListElements"']],
      ['"ItemList",', ['"ListItems",']],
      ['"https://schema.org/ItemListOrderDescending"', ['"https://schema.org/ItemListOrderDecending"']],
      ['"postalCode"', ['"postCode"']],
      ['"contactPoint"', ['"contactpoint"']],
      ["application/rss+xml", ["application/rss-xml"]],
      ['hreflang="de"', ['hreflang="deutsch"']],
      ['"addressCountry": "FR"', ['"addressCountry": "FRN"']],
      ['"url": "https://larive.example/marche-de-noel"', ['"url": "/marche-de-noel"']],
      ['"email": "bonjour@larive.example"', ['"email": "bonjour@larive,example"']],
      ['"https://www.youtube.com/@larive"', ['"www.youtube.com/@larive"']],
      ['content="https://larive.example/partage.png"', ['content="partage.png"']],
      ['"inLanguage": "fr"', ['"inLanguage": "french"']],
      ['"numberOfItems": 3', ['"numberOfItems": "trois"', '"numberOfItems": 5']],
      [
        '"address": { "@type": "PostalAddress", "streetAddress"',
        ['"address": { "@type": "GeoCoordinates", "streetAddress"'],
      ],
      ['"width": 600', ['"width": -600']],
      [
        '"publisher": { "@id": "https://larive.example/#org" }',
        [
          '"publisher": { "@type": "WebPage", "url": "https://larive.example/" }',
          '"publisher": { "@id": "https://larive.example/#organization" }',
        ],
      ],
      ['"position": 3', ['"position": 2']],
      ['"url": "https://larive.example/musee-reouvre"', ['"url": "https://larive.example/ponts-fermes"']],
      [
        '<meta property="og:url" content="https://larive.example/">',
        ['<meta property="og:url" content="https://www.lerivage.example/">'],
      ],
      ['<meta property="og:locale" content="fr_FR">', ['<meta property="og:locale" content="de_DE">']],
    ],
  },
  {
    title: "an event in Microdata",
    uri: "c4.html",
    good: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>An Evening with Clara Nwosu | Old Granary Arts Centre</title>
<meta name="description" content="The novelist reads from her new book.">
<meta property="og:title" content="An Evening with Clara Nwosu">
<meta property="og:type" content="website">
<meta property="og:url" content="https://oldgranary.example/whats-on/clara-nwosu">
<meta property="og:image" content="https://oldgranary.example/img/clara.jpg">
</head>
<body>
<div class="event" itemscope itemtype="https://schema.org/LiteraryEvent">
  <h1 itemprop="name">An Evening with Clara Nwosu</h1>
  <p itemprop="description">The novelist reads from her new book and answers questions.</p>
  <p>Doors <time itemprop="doorTime" datetime="2026-12-10T19:00+00:00">7 pm</time>,
     starts <time itemprop="startDate" datetime="2026-12-10T19:30+00:00">7.30 pm on 10 December 2026</time></p>
  <meta itemprop="endDate" content="2026-12-10T21:00+00:00">
  <meta itemprop="duration" content="PT1H30M">
  <link itemprop="eventStatus" href="https://schema.org/EventScheduled">
  <link itemprop="eventAttendanceMode" href="https://schema.org/OfflineEventAttendanceMode">
  <img itemprop="image" src="https://oldgranary.example/img/clara.jpg" alt="Clara Nwosu">
  <div itemprop="location" itemscope itemtype="https://schema.org/Place">
    <span itemprop="name">Old Granary Arts Centre</span>
    <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
      <span itemprop="streetAddress">Wharf Street</span>
      <span itemprop="addressLocality">Chapelford</span>
      <span itemprop="postalCode">CF2 8AB</span>
      <meta itemprop="addressCountry" content="GB">
    </div>
  </div>
  <div itemprop="performer" itemscope itemtype="https://schema.org/Person">
    <a itemprop="sameAs" href="https://claranwosu.example/"><span itemprop="name">Clara Nwosu</span></a>
  </div>
  <div itemprop="offers" itemscope itemtype="https://schema.org/Offer">
    <span itemprop="priceCurrency" content="GBP">£</span><span itemprop="price" content="14.00">14</span>
    <link itemprop="availability" href="https://schema.org/InStock">
    <meta itemprop="validFrom" content="2026-10-01T10:00+01:00">
    <a itemprop="url" href="https://oldgranary.example/book/2214">Book</a>
  </div>
</div>
</body>
</html>
`,
    faults: [
      [
        '<h1 itemprop="name">An Evening',
        [["<h1>An Evening", '<div class="event" itemscope itemtype="https://schema.org/LiteraryEvent">']],
      ],
      [
        '    <span itemprop="name">Old Granary Arts Centre</span>\n',
        [["    <span>Old Granary Arts Centre</span>\n", '<div itemprop="location" itemscope']],
      ],
      [
        '<span itemprop="priceCurrency" content="GBP">£</span>',
        [["<span>£</span>", '<div itemprop="offers" itemscope']],
      ],
      [
        '<time itemprop="startDate" datetime="2026-12-10T19:30+00:00">',
        [
          [
            '<time datetime="2026-12-10T19:30+00:00">',
            '<div class="event" itemscope itemtype="https://schema.org/LiteraryEvent">',
          ],
        ],
      ],
      ['itemprop="performer"', ['itemprop="perfomer"']],
      ['itemtype="https://schema.org/LiteraryEvent"', ['itemtype="https://schema.org/LitteraryEvent"']],
      ['href="https://schema.org/EventScheduled"', ['href="https://schema.org/Eventscheduled"']],
      ['itemprop="priceCurrency"', ['itemprop="pricecurrency"']],
      ['itemtype="https://schema.org/PostalAddress"', ['itemtype="https://schema.org/PostalAdress"']],
      ['datetime="2026-12-10T19:30+00:00"', ['datetime="2026-12-10T7.30pm"']],
      ['content="PT1H30M"', ['content="1h30"', 'content="PT9H30M"']],
      ['content="14.00"', ['content="£14.00"']],
      ['src="https://oldgranary.example/img/clara.jpg"', ['src="https://oldgranary.example/img/clara|nwosu.jpg"']],
      ['content="2026-10-01T10:00+01:00"', ['content="2026-10-00T10:00+01:00"']],
      ['<span itemprop="price" content="14.00">', ['<span itemprop="price" content="fourteen">']],
      [
        'itemprop="location" itemscope itemtype="https://schema.org/Place"',
        ['itemprop="location" itemscope itemtype="https://schema.org/Person"'],
      ],
      [
        'itemprop="offers" itemscope itemtype="https://schema.org/Offer"',
        ['itemprop="offers" itemscope itemtype="https://schema.org/Event"'],
      ],
      ['content="2026-12-10T21:00+00:00"', ['content="true"', 'content="2026-12-09T21:00+00:00"']],
      ['datetime="2026-12-10T19:00+00:00">7 pm', ['datetime="2026-12-10T20:00+00:00">8 pm']],
    ],
  },
  {
    title: "tags for networks in Azerbaijani",
    uri: "c6.html",
    good: `<!DOCTYPE html>
<html lang="az" prefix="og: https://ogp.me/ns# article: https://ogp.me/ns/article#">
<head>
<meta charset="utf-8">
<title>Lənkəranda çay bayramı keçirilib</title>
<meta name="description" content="Bayrama üç mindən çox qonaq gəlib.">
<link rel="canonical" href="https://cenubxeber.example/cay-bayrami">
<meta property="og:locale" content="az_AZ">
<meta property="og:type" content="article">
<meta property="og:title" content="Lənkəranda çay bayramı keçirilib">
<meta property="og:description" content="Bayrama üç mindən çox qonaq gəlib.">
<meta property="og:url" content="https://cenubxeber.example/cay-bayrami">
<meta property="og:site_name" content="Cənub Xəbər">
<meta property="og:image" content="https://cenubxeber.example/media/cay.jpg">
<meta property="og:image:secure_url" content="https://cenubxeber.example/media/cay.jpg">
<meta property="og:image:type" content="image/jpeg">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Çay yığımı">
<meta property="article:published_time" content="2026-05-24T14:00:00+04:00">
<meta property="article:modified_time" content="2026-05-24T16:30:00+04:00">
<meta property="article:expiration_time" content="2027-05-24T14:00:00+04:00">
<meta property="article:section" content="Mədəniyyət">
<meta property="article:tag" content="Lənkəran">
<meta property="article:tag" content="çay">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:site" content="@cenubxeber">
<meta name="twitter:title" content="Lənkəranda çay bayramı keçirilib">
<meta name="twitter:description" content="Bayrama üç mindən çox qonaq gəlib.">
<meta name="twitter:image" content="https://cenubxeber.example/media/cay.jpg">
</head>
<body><article><h1>Lənkəranda çay bayramı keçirilib</h1>
<p><time datetime="2026-05-24T14:00:00+04:00">24 may 2026</time></p>
<p>Lənkəranda keçirilən çay bayramına üç mindən çox qonaq gəlib. Bayramda yerli təsərrüfatlar məhsullarını nümayiş etdirib.</p></article></body>
</html>
`,
    faults: [
      ['<meta property="og:title" content="Lənkəranda çay bayramı keçirilib">\n', [["", "<head>"]]],
      ['<meta property="og:type" content="article">\n', [["", "<head>"]]],
      ['<meta property="og:image" content="https://cenubxeber.example/media/cay.jpg">\n', [["", "<head>"]]],
      ['<meta name="twitter:card" content="summary_large_image">\n', [["", "<head>"]]],
      ['property="og:description"', ['property="og:desciption"']],
      ['property="article:modified_time"', ['property="article:modifed_time"']],
      ['name="twitter:image"', ['name="twitter:img"']],
      ['content="summary_large_image"', ['content="summary_large_images"']],
      ['property="og:site_name"', ['property="og:sitename"']],
      ['content="2026-05-24T16:30:00+04:00"', ['content="24.05.2026 16:30"', 'content="2026-05-23T16:30:00+04:00"']],
      ['content="2027-05-24T14:00:00+04:00"', ['content="2027-05-24T14:00:00"', 'content="2025-05-24T14:00:00+04:00"']],
      [
        '<meta property="og:url" content="https://cenubxeber.example/cay-bayrami">',
        ['<meta property="og:url" content="cenubxeber.example/cay-bayrami">'],
      ],
      ['content="@cenubxeber"', ['content="https://x.com/cenubxeber"']],
      ['content="az_AZ"', ['content="azerbaijani"']],
      ['<meta property="og:image:width" content="1200">', ['<meta property="og:image:width" content="1200px">']],
      [
        '<meta property="og:image:type" content="image/jpeg">',
        ['<meta property="og:image:type" content="jpeg">', '<meta property="og:image:type" content="image/png">'],
      ],
      ['<meta property="og:type" content="article">', ['<meta property="og:type" content="newsarticle">']],
      [
        '<meta name="twitter:title" content="Lənkəranda çay bayramı keçirilib">',
        ['<meta name="twitter:title" content="Şəkidə yeni məktəb açılıb">'],
      ],
      ['<meta property="article:tag" content="çay">', ['<meta property="article:tag" content="Lənkəran">']],
      ['<html lang="az"', ['<html lang="ru"']],
    ],
  },
  {
    title: "front matter with parts",
    uri: "d1.md",
    good: `---
title: "Şirvan şəhərində yeni idman kompleksi açılıb"
slug: sirvan-idman-kompleksi
url: https://xeberlent.example/idman/sirvan-idman-kompleksi
date: 2026-10-12T11:45:00+04:00
lastmod: 2026-10-12T13:20:00+04:00
draft: false
lang: az
author:
  name: Nərmin Quliyeva
  url: https://xeberlent.example/muellif/nermin-quliyeva
section: İdman
tags:
  - Şirvan
  - idman
description: Kompleksdə üzgüçülük hovuzu və üç zal var.
image:
  url: https://xeberlent.example/foto/kompleks.jpg
  alt: Kompleksin binası
  width: 1600
  height: 900
---

Şirvan şəhərində yeni idman kompleksi istifadəyə verilib. Açılış mərasimində şəhər icra hakimiyyətinin başçısı İlqar Abbasov iştirak edib.

Kompleksdə üzgüçülük hovuzu və üç zal var. Tikintiyə 2024-cü ildə başlanılıb.
`,
    faults: [
      ['title: "Şirvan şəhərində yeni idman kompleksi açılıb"\n', [["", "---\nslug"]]],
      [
        "date: 2026-10-12T11:45:00+04:00\n",
        [["", "---\ntitle"], "date: 2026-10-12T11:45:00+04:00\ndate: 2026-10-10T11:45:00+04:00\n"],
      ],
      ["  name: Nərmin Quliyeva\n", [""]],
      [
        'title: "Şirvan şəhərində yeni idman kompleksi açılıb"',
        ['title: "Şirvan şəhərində yeni idman kompleksi açılıb'],
      ],
      ["lastmod:", ["lastmode:"]],
      ["description:", ["desription:"]],
      ["  name: Nərmin Quliyeva", ["  nmae: Nərmin Quliyeva"]],
      ["tags:", ["tgas:"]],
      ["date: 2026-10-12T11:45:00+04:00", ["date: 2026-10-12T11:75:00+04:00"]],
      ["lastmod: 2026-10-12T13:20:00+04:00", ["lastmod: 12 oktyabr", "lastmod: 2026-10-11T13:20:00+04:00"]],
      [
        "url: https://xeberlent.example/muellif/nermin-quliyeva",
        ["url: https://xeberlent.example/muellif/nermin quliyeva"],
      ],
      ["  - Şirvan\n", ["  -Şirvan\n"]],
      ["draft: false", ["draft: perhaps"]],
      ["  width: 1600", ["  width: geniş"]],
      ["description: Kompleksdə üzgüçülük hovuzu və üç zal var.", ["description: [1, 2]"]],
      ["lang: az", ["lang: ru"]],
    ],
  },
  {
    title: "an item of ninjs 1",
    uri: "d3.json",
    good: `{
  "uri": "urn:newsml:wire.example:20261104:88f1",
  "type": "text",
  "language": "en",
  "versioncreated": "2026-11-04T11:20:00Z",
  "firstcreated": "2026-11-04T10:55:00Z",
  "pubstatus": "usable",
  "urgency": 4,
  "headline": "Central bank holds rate at 7.25 percent",
  "byline": "Olga Merin",
  "located": "Astana",
  "copyrightholder": "Steppe Wire",
  "body_text": "The central bank held its key rate at 7.25 percent on Wednesday, as most economists had expected.",
  "subject": [
    { "code": "medtop:20000350", "name": "interest rates", "scheme": "medtop" }
  ],
  "associations": {
    "main": {
      "uri": "urn:newsml:wire.example:20261104:pic1",
      "type": "picture",
      "headline": "The bank's head office",
      "byline": "Arman Bek",
      "renditions": {
        "web": { "href": "https://wire.example/pic1.jpg", "mimetype": "image/jpeg", "width": 1200, "height": 800 }
      }
    }
  }
}
`,
    faults: [
      ['  "headline": "Central bank holds rate at 7.25 percent",\n', [["", '{\n  "uri"']]],
      ['  "uri": "urn:newsml:wire.example:20261104:88f1",\n', [["", '{\n  "type"']]],
      ['"versioncreated"', ['"versioncreatd"']],
      ['"pubstatus": "usable"', ['"pubstatus": "useable"']],
      ['"mimetype"', ['"mimtype"']],
      ['"body_text"', ['"bodytext"']],
      ['"versioncreated": "2026-11-04T11:20:00Z"', ['"versioncreated": "20261104T112000Z"']],
      ['"firstcreated": "2026-11-04T10:55:00Z",', ['"firstcreated": "2026-11-04T10:55:00Z",,']],
      ['"urgency": 4', ['"urgency": "four"']],
      [
        '"subject": [\n    { "code": "medtop:20000350", "name": "interest rates", "scheme": "medtop" }\n  ]',
        ['"subject": "interest rates"'],
      ],
      ['"width": 1200', ['"width": "1200"']],
      [
        '"firstcreated": "2026-11-04T10:55:00Z"',
        [['"firstcreated": "2026-11-05T10:55:00Z"', '"versioncreated": "2026-11-04T11:20:00Z"']],
      ],
      ['"language": "en"', ['"language": "ru"']],
      ['"mimetype": "image/jpeg"', ['"mimetype": "video/mp4"']],
    ],
  },
  {
    title: "RSS with Dublin Core",
    uri: "d4.xml",
    good: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>Northlight - World</title>
<link>https://northlight.example/world</link>
<description>World news from Northlight</description>
<language>en-us</language>
<lastBuildDate>Mon, 09 Nov 2026 12:00:00 +0000</lastBuildDate>
<ttl>15</ttl>
<atom:link href="https://northlight.example/world/rss.xml" rel="self" type="application/rss+xml"/>
<image><url>https://northlight.example/rss-logo.png</url><title>Northlight - World</title><link>https://northlight.example/world</link></image>
<item>
<title>Glacier lake drains overnight, valley evacuated</title>
<link>https://northlight.example/world/glacier-lake</link>
<guid isPermaLink="true">https://northlight.example/world/glacier-lake</guid>
<pubDate>Mon, 09 Nov 2026 11:32:10 +0000</pubDate>
<dc:creator>Signe Aas</dc:creator>
<category>Climate</category>
<description>Some 1,200 people left their homes before dawn.</description>
<media:content url="https://northlight.example/img/lake.jpg" medium="image" type="image/jpeg" width="1600" height="1067"/>
</item>
<item>
<title>Ministers agree on shared grid</title>
<link>https://northlight.example/world/shared-grid</link>
<guid isPermaLink="false">nl-20261109-0017</guid>
<pubDate>Mon, 09 Nov 2026 09:05:00 +0000</pubDate>
<dc:creator>Paul Okoro</dc:creator>
<description>Five countries will link their power networks by 2031.</description>
<enclosure url="https://northlight.example/audio/grid.mp3" length="4820113" type="audio/mpeg"/>
</item>
</channel>
</rss>
`,
    faults: [
      ["<description>World news from Northlight</description>\n", [["", "<channel>"]]],
      [
        "<title>Ministers agree on shared grid</title>\n",
        [["", "<item>\n<link>https://northlight.example/world/shared-grid"]],
      ],
      [' length="4820113"', [""]],
      ["<pubDate>Mon, 09 Nov 2026 09:05:00 +0000</pubDate>", ["<pubdate>Mon, 09 Nov 2026 09:05:00 +0000</pubdate>"]],
      ['isPermaLink="false"', ['isPermalink="false"']],
      ['xmlns:dc="http://purl.org/dc/elements/1.1/"', ['xmlns:dc="http://purl.org/dc/element/1.1/"']],
      [
        "<pubDate>Mon, 09 Nov 2026 11:32:10 +0000</pubDate>",
        ["<pubDate>Mon, 09 Nov 2026 25:32:10 +0000</pubDate>", "<pubDate>Fri, 09 Nov 2026 11:32:10 +0000</pubDate>"],
      ],
      ["<category>Climate</category>", ["<category>Climate & weather</category>"]],
      ["<language>en-us</language>", ["<language>american</language>"]],
      ["<ttl>15</ttl>", ["<ttl>quarter of an hour</ttl>"]],
      ['width="1600"', ['width="full"']],
      ['medium="image"', ['medium="photo"']],
      [
        '<guid isPermaLink="false">nl-20261109-0017</guid>',
        [
          '<guid isPermaLink="true">nl-20261109-0017</guid>',
          '<guid isPermaLink="false">https://northlight.example/world/glacier-lake</guid>',
        ],
      ],
      ['type="audio/mpeg"', ['type="image/png"']],
    ],
  },
  {
    title: "an agency's report",
    uri: "e1.jsonld",
    good: `{
  "@context": "https://schema.org",
  "@type": ["NewsArticle", "ReportageNewsArticle"],
  "@id": "https://meridianwire.example/world/port-reopens-2026-11-19/#story",
  "mainEntityOfPage": "https://meridianwire.example/world/port-reopens-2026-11-19/",
  "dateline": "VALDEZ, Nov 19",
  "headline": "Port reopens after three-day cyber outage",
  "description": "Cranes moved again on Thursday, but the backlog will take a week to clear.",
  "datePublished": "2026-11-19T11:02:33.400Z",
  "dateModified": "2026-11-19T16:45:10.120Z",
  "dateCreated": "2026-11-19T10:40:00.000Z",
  "inLanguage": "en",
  "wordCount": 488,
  "timeRequired": "PT2M",
  "articleSection": ["World", "Technology"],
  "keywords": ["ports", "cyberattack", "shipping"],
  "image": {
    "@type": "ImageObject",
    "url": "https://static.meridianwire.example/resizer/port.jpg",
    "width": 3500,
    "height": 2333,
    "caption": "Containers at the port of Valdez",
    "creditText": "Ines Karr",
    "datePublished": "2026-11-19"
  },
  "author": [
    { "@type": "Person", "name": "Ines Karr", "url": "https://meridianwire.example/authors/ines-karr/", "affiliation": { "@type": "NewsMediaOrganization", "name": "Meridian Wire" } },
    { "@type": "Person", "name": "Tobias Lind", "url": "https://meridianwire.example/authors/tobias-lind/", "email": "tobias.lind@meridianwire.example" }
  ],
  "editor": { "@type": "Person", "name": "Ruth Ojala" },
  "publisher": {
    "@type": "NewsMediaOrganization",
    "name": "Meridian Wire",
    "url": "https://meridianwire.example/",
    "logo": { "@type": "ImageObject", "url": "https://static.meridianwire.example/logo.png", "width": 600, "height": 300 },
    "sameAs": "https://x.com/meridianwire"
  },
  "locationCreated": { "@type": "City", "name": "Valdez", "address": { "@type": "PostalAddress", "addressLocality": "Valdez", "addressRegion": "AK", "addressCountry": "US" } },
  "mentions": [
    { "@type": "Organization", "name": "Port Authority of Valdez", "foundingDate": "1964-04-02" },
    { "@type": "Person", "name": "Carla Munro", "jobTitle": "Harbour master", "birthDate": "1971-08-30" }
  ],
  "isBasedOn": "https://portofvaldez.example/statement",
  "isAccessibleForFree": true
}
`,
    faults: [
      ['"@type": "Person", "name": "Tobias Lind", "url"', ['"@type": "Person", "url"']],
      ['  "dateModified": "2026-11-19T16:45:10.120Z",\n  "dateCreated"', ['  "dateModified": "",\n  "dateCreated"']],
      [
        '    "url": "https://static.meridianwire.example/resizer/port.jpg",\n',
        [["", '"image": {\n    "@type": "ImageObject"']],
      ],
      ['"@type": "City", "name": "Valdez", ', ['"name": "Valdez", ']],
      ['"locationCreated"', ['"locationcreated"']],
      ['"dateline"', ['"dateLine"']],
      ['"affiliation"', ['"afiliation"']],
      ['"creditText"', ['"creditTxt"']],
      ['"isBasedOn"', ['"isBasedUpon"']],
      [
        '"dateCreated": "2026-11-19T10:40:00.000Z"',
        ['"dateCreated": "2026-11-19T10:40:00.000+25:00"', '"dateCreated": "2026-11-20T10:40:00.000Z"'],
      ],
      ['"timeRequired": "PT2M"', ['"timeRequired": "2 min"']],
      ['"email": "tobias.lind@meridianwire.example"', ['"email": "tobias.lind"']],
      ['"birthDate": "1971-08-30"', ['"birthDate": "30.08.1971"']],
      [
        '"isBasedOn": "https://portofvaldez.example/statement"',
        ['"isBasedOn": "https://portofvaldez example/statement"'],
      ],
      ['"wordCount": 488', ['"wordCount": "four hundred"']],
      [
        '"editor": { "@type": "Person", "name": "Ruth Ojala" }',
        ['"editor": { "@type": "WebSite", "name": "Ruth Ojala" }'],
      ],
      [
        '"headline": "Port reopens after three-day cyber outage"',
        ['"headline": { "en": "Port reopens after three-day cyber outage" }'],
      ],
      ['"keywords": ["ports", "cyberattack", "shipping"]', ['"keywords": 3']],
      ['"foundingDate": "1964-04-02"', ['"foundingDate": "2064-04-02"']],
      [
        '"mainEntityOfPage": "https://meridianwire.example/world/port-reopens-2026-11-19/"',
        ['"mainEntityOfPage": "https://meridianwire.example/world/port-reopens-2026-10-19/"'],
      ],
      [
        '"url": "https://meridianwire.example/authors/tobias-lind/"',
        ['"url": "https://meridianwire.example/authors/ines-karr/"'],
      ],
    ],
  },
  {
    title: "a series of events",
    uri: "e2.jsonld",
    good: `{
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "EventSeries",
      "@id": "https://salon.example/reading-series#series",
      "name": "Thursday readings",
      "startDate": "2027-01-07",
      "endDate": "2027-03-25",
      "location": { "@id": "https://salon.example/#hall" },
      "organizer": { "@id": "https://salon.example/#org" },
      "subEvent": [ { "@id": "https://salon.example/reading-series/jan#event" } ]
    },
    {
      "@type": "LiteraryEvent",
      "@id": "https://salon.example/reading-series/jan#event",
      "superEvent": { "@id": "https://salon.example/reading-series#series" },
      "name": "Reading with Iben Holk",
      "description": "The poet reads from her collected works.",
      "startDate": "2027-01-07T19:00:00+01:00",
      "endDate": "2027-01-07T20:30:00+01:00",
      "duration": "PT1H30M",
      "eventStatus": "https://schema.org/EventScheduled",
      "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
      "location": { "@id": "https://salon.example/#hall" },
      "performer": { "@type": "Person", "name": "Iben Holk", "sameAs": "https://www.wikidata.org/wiki/Q100000" },
      "image": "https://salon.example/holk.jpg",
      "inLanguage": "da",
      "maximumAttendeeCapacity": 120,
      "remainingAttendeeCapacity": 35,
      "organizer": { "@id": "https://salon.example/#org" },
      "offers": { "@type": "Offer", "price": 95, "priceCurrency": "DKK", "url": "https://salon.example/tickets/jan", "availability": "https://schema.org/LimitedAvailability", "validFrom": "2026-12-01T12:00:00+01:00", "validThrough": "2027-01-07T18:00:00+01:00" }
    },
    {
      "@type": "EventVenue",
      "@id": "https://salon.example/#hall",
      "name": "Small Hall",
      "maximumAttendeeCapacity": 140,
      "address": { "@type": "PostalAddress", "streetAddress": "Havnegade 3", "postalCode": "8000", "addressLocality": "Aarhus", "addressCountry": "DK" },
      "geo": { "@type": "GeoCoordinates", "latitude": 56.1572, "longitude": 10.2107 }
    },
    {
      "@type": "Organization",
      "@id": "https://salon.example/#org",
      "name": "Litterær Salon",
      "url": "https://salon.example/",
      "telephone": "+45 8612 0000"
    }
  ]
}
`,
    faults: [
      ['      "name": "Reading with Iben Holk",\n', [["", '{\n      "@type": "LiteraryEvent"']]],
      [', "priceCurrency": "DKK"', [""]],
      ['      "startDate": "2027-01-07T19:00:00+01:00",\n', [["", '{\n      "@type": "LiteraryEvent"']]],
      ['      "@type": "Organization",\n', [["", '{\n      "@id": "https://salon.example/#org"']]],
      ['"superEvent"', ['"superevent"']],
      ['"EventVenue"', ['"Eventvenue"']],
      ['"https://schema.org/LimitedAvailability"', ['"https://schema.org/LimitedAvailibility"']],
      ['"remainingAttendeeCapacity"', ['"remainingAttendeesCapacity"']],
      ['"duration": "PT1H30M"', ['"duration": "1.5h"', '"duration": "PT3H"']],
      ['"startDate": "2027-01-07",', ['"startDate": "2027-1-7",']],
      ['"telephone": "+45 8612 0000"', ['"telephone": "n/a"']],
      [
        '"validThrough": "2027-01-07T18:00:00+01:00"',
        ['"validThrough": "2027-01-07T18:00"', '"validThrough": "2026-11-07T18:00:00+01:00"'],
      ],
      ['"remainingAttendeeCapacity": 35', ['"remainingAttendeeCapacity": "a few"', '"remainingAttendeeCapacity": 350']],
      ['"longitude": 10.2107', ['"longitude": "10° 12\' E"']],
      ['"performer": { "@type": "Person"', ['"performer": { "@type": "Book"']],
      ['"endDate": "2027-01-07T20:30:00+01:00"', ['"endDate": "2027-01-07T18:30:00+01:00"']],
      [
        '"subEvent": [ { "@id": "https://salon.example/reading-series/jan#event" } ]',
        ['"subEvent": [ { "@id": "https://salon.example/reading-series/feb#event" } ]'],
      ],
      [
        '"startDate": "2027-01-07T19:00:00+01:00",\n      "endDate": "2027-01-07T20:30:00+01:00"',
        ['"startDate": "2027-04-07T19:00:00+02:00",\n      "endDate": "2027-04-07T20:30:00+02:00"'],
      ],
    ],
  },
  {
    title: "a page with its trail in Microdata",
    uri: "e3.html",
    good: `<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#">
  <head>
    <meta charset="utf-8" />
    <meta name="description" content="A survey of hedgerows finds more birds where farmers cut less often." />
    <meta name="robots" content="max-image-preview:large" />
    <link rel="canonical" href="https://fieldandfarm.example/news/hedgerow-survey" />
    <link rel="alternate" hreflang="en" href="https://fieldandfarm.example/news/hedgerow-survey" />
    <link rel="alternate" hreflang="cy" href="https://fieldandfarm.example/cy/news/hedgerow-survey" />
    <meta property="og:site_name" content="Field and Farm" />
    <meta property="og:type" content="article" />
    <meta property="og:url" content="https://fieldandfarm.example/news/hedgerow-survey" />
    <meta property="og:title" content="Uncut hedgerows hold twice the birds" />
    <meta property="og:description" content="A survey of hedgerows finds more birds where farmers cut less often." />
    <meta property="og:image" content="https://fieldandfarm.example/sites/default/files/hedge.jpg" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="article:published_time" content="2026-09-14T08:00:00+01:00" />
    <meta property="article:modified_time" content="2026-09-15T08:30:00+01:00" />
    <meta name="twitter:card" content="summary_large_image" />
    <script type="application/ld+json">{
    "@context": "https://schema.org",
    "@graph": [
        {
            "@type": "NewsArticle",
            "headline": "Uncut hedgerows hold twice the birds",
            "url": "https://fieldandfarm.example/news/hedgerow-survey",
            "description": "A survey of hedgerows finds more birds where farmers cut less often.",
            "image": {
                "@type": "ImageObject",
                "url": "https://fieldandfarm.example/sites/default/files/hedge.jpg",
                "width": "1200",
                "height": "630"
            },
            "datePublished": "2026-09-14T08:00:00+01:00",
            "dateModified": "2026-09-15T08:30:00+01:00",
            "isAccessibleForFree": true,
            "author": {
                "@type": "Person",
                "@id": "https://fieldandfarm.example/staff/bryn",
                "name": "Bryn Tudor",
                "url": "https://fieldandfarm.example/staff/bryn"
            },
            "publisher": {
                "@type": "Organization",
                "@id": "https://fieldandfarm.example/",
                "name": "Field and Farm",
                "url": "https://fieldandfarm.example/",
                "logo": {
                    "@type": "ImageObject",
                    "url": "https://fieldandfarm.example/themes/ff/logo.png",
                    "width": "400",
                    "height": "400"
                }
            },
            "mainEntityOfPage": "https://fieldandfarm.example/news/hedgerow-survey"
        }
    ]
}</script>
    <title>Uncut hedgerows hold twice the birds | Field and Farm</title>
  </head>
  <body>
    <nav><ol itemscope itemtype="https://schema.org/BreadcrumbList">
      <li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a itemprop="item" href="https://fieldandfarm.example/"><span itemprop="name">Home</span></a><meta itemprop="position" content="1"></li>
      <li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a itemprop="item" href="https://fieldandfarm.example/news"><span itemprop="name">News</span></a><meta itemprop="position" content="2"></li>
    </ol></nav>
    <article>
      <h1>Uncut hedgerows hold twice the birds</h1>
      <p>By <a rel="author" href="https://fieldandfarm.example/staff/bryn">Bryn Tudor</a></p>
      <p>Published <time datetime="2026-09-14T08:00:00+01:00">14 September 2026</time></p>
      <img src="https://fieldandfarm.example/sites/default/files/hedge.jpg" alt="A tall hedgerow" width="1200" height="630">
      <p>A survey of 200 miles of hedgerows finds twice as many birds where farmers cut them every third year.</p>
    </article>
  </body>
</html>
`,
    faults: [
      [
        '            "headline": "Uncut hedgerows hold twice the birds",\n',
        [["", '{\n            "@type": "NewsArticle"']],
      ],
      ['                "name": "Bryn Tudor",\n', [["", '"author": {']]],
      [
        '<meta itemprop="position" content="2">',
        ["", '<meta itemprop="position" content="two">', '<meta itemprop="position" content="4">'],
      ],
      ['"isAccessibleForFree": true,', ['"isAccessibleForFree": true']],
      ['itemtype="https://schema.org/BreadcrumbList"', ['itemtype="https://schema.org/BreadcrumpList"']],
      ['property="og:description"', ['property="og:descripton"']],
      ['"mainEntityOfPage"', ['"mainEntityPage"']],
      ['name="robots"', ['name="robot"']],
      ['hreflang="cy"', ['hreflang="welsh"']],
      ['"dateModified": "2026-09-15T08:30:00+01:00"', ['"dateModified": "2026-09-15T08:30:00+01:00 BST"']],
      ['content="2026-09-15T08:30:00+01:00"', ['content="15/09/2026 08:30"']],
      [
        '<meta property="og:image" content="https://fieldandfarm.example/sites/default/files/hedge.jpg" />',
        ['<meta property="og:image" content="/sites/default/files/hedge.jpg" />'],
      ],
      ['"width": "400"', ['"width": "square"']],
      ['"publisher": {\n                "@type": "Organization"', ['"publisher": {\n                "@type": "Place"']],
      [
        '"url": "https://fieldandfarm.example/news/hedgerow-survey",',
        ['"url": "https://fieldandfarm.example/news/hedgerow-survey-2025",'],
      ],
      [
        '<meta property="article:published_time" content="2026-09-14T08:00:00+01:00" />',
        ['<meta property="article:published_time" content="2026-09-04T08:00:00+01:00" />'],
      ],
      [
        '<meta property="og:title" content="Uncut hedgerows hold twice the birds" />',
        ['<meta property="og:title" content="Milk prices fall for a third month" />'],
      ],
      ["<h1>Uncut hedgerows hold twice the birds</h1>", ["<h1>Milk prices fall for a third month</h1>"]],
    ],
  },
  {
    title: "an event in RDFa",
    uri: "e4.html",
    good: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Harbour swim 2027</title>
<meta name="description" content="Two miles across the harbour.">
<meta property="og:title" content="Harbour swim 2027">
<meta property="og:type" content="website">
<meta property="og:url" content="https://swim.example/harbour">
<meta property="og:image" content="https://swim.example/swim.jpg">
</head>
<body>
<div vocab="https://schema.org/" typeof="SportsEvent" resource="#swim">
<h1 property="name">Harbour swim 2027</h1>
<p property="description">Two miles across the harbour.</p>
<time property="startDate" datetime="2027-07-03T09:00:00+01:00">3 July 2027</time>
<time property="endDate" datetime="2027-07-03T13:00:00+01:00">1 pm</time>
<link property="eventStatus" href="https://schema.org/EventScheduled">
<img property="image" src="https://swim.example/swim.jpg" alt="Swimmers">
<div property="location" typeof="Place"><span property="name">North Slip</span>
<div property="address" typeof="PostalAddress"><span property="addressLocality">Porthaven</span> <meta property="addressCountry" content="GB"></div></div>
<div property="organizer" typeof="SportsClub"><a property="url" href="https://swim.example/"><span property="name">Porthaven Swimmers</span></a></div>
<div property="offers" typeof="Offer"><meta property="price" content="20.00"><meta property="priceCurrency" content="GBP"><link property="availability" href="https://schema.org/InStock"><a property="url" href="https://swim.example/enter">Enter</a><meta property="validFrom" content="2027-01-01T09:00:00+00:00"></div>
</div>
</body>
</html>
`,
    faults: [
      ['<h1 property="name">', [["<h1>", '<div vocab="https://schema.org/" typeof="SportsEvent"']]],
      ['<meta property="priceCurrency" content="GBP">', [""]],
      ['property="organizer"', ['property="organiser"']],
      ['typeof="PostalAddress"', ['typeof="PostalAdress"']],
      ['datetime="2027-07-03T09:00:00+01:00"', ['datetime="2027-07-03T9am"']],
      ['content="GBP"', ['content="pounds"']],
      ['content="20.00"', ['content="twenty"']],
      ['typeof="SportsClub"', ['typeof="SportsEvents"']],
      ['datetime="2027-07-03T13:00:00+01:00"', ['datetime="2027-07-03T08:00:00+01:00"']],
      ['content="2027-01-01T09:00:00+00:00"', ['content="2027-08-01T09:00:00+00:00"']],
    ],
  },
  {
    title: "an item of ninjs 3",
    uri: "e6.json",
    good: `{
  "standard": { "name": "ninjs", "version": "3.0", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json" },
  "uri": "https://deltapress.example/items/9921",
  "type": "text",
  "representationType": "full",
  "versionCreated": "2026-11-21T08:30:00+01:00",
  "firstCreated": "2026-11-21T08:00:00+01:00",
  "pubStatus": "usable",
  "urgency": 3,
  "language": "en",
  "headlines": [{ "role": "main", "value": "Flood barrier closes for the first time" }],
  "bylines": [{ "byline": "By Saskia Bruin", "role": "reporter" }],
  "bodies": [{ "role": "main", "contentType": "text/plain", "value": "The flood barrier closed on Saturday for the first time since it was built." }],
  "subjects": [{ "name": "flood", "uri": "http://cv.iptc.org/newscodes/mediatopic/20000151" }],
  "places": [{ "name": "Vlissingen", "rel": "about" }]
}
`,
    faults: [
      ['"value": "Flood barrier closes for the first time"', ['"value": ""']],
      ['"pubStatus"', ['"pubstaus"']],
      ['"firstCreated": "2026-11-21T08:00:00+01:00"', ['"firstCreated": "21-11-2026 08:00"']],
      ['"representationType": "full"', ['"representationType": "whole"']],
      ['"places": [{ "name": "Vlissingen", "rel": "about" }]', ['"places": "Vlissingen"']],
      ['"urgency": 3', ['"urgency": 12']],
      ['"versionCreated": "2026-11-21T08:30:00+01:00"', ['"versionCreated": "2026-11-20T08:30:00+01:00"']],
    ],
  },
  {
    title: "a daily podcast",
    uri: "e7.xml",
    good: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>The Weigh House</title>
    <link>https://weighhouse.example/</link>
    <atom:link href="https://weighhouse.example/feed" rel="self" type="application/rss+xml"/>
    <description>Local news by the harbour.</description>
    <language>en-gb</language>
    <itunes:author>Weigh House Audio</itunes:author>
    <itunes:explicit>false</itunes:explicit>
    <itunes:category text="News"><itunes:category text="Daily News"/></itunes:category>
    <itunes:image href="https://weighhouse.example/cover.jpg"/>
    <itunes:owner><itunes:name>Weigh House</itunes:name><itunes:email>hello@weighhouse.example</itunes:email></itunes:owner>
    <item>
      <title>The tide table</title>
      <guid isPermaLink="false">wh-0112</guid>
      <pubDate>Wed, 11 Nov 2026 05:00:00 GMT</pubDate>
      <enclosure url="https://cdn.weighhouse.example/0112.mp3" length="15728640" type="audio/mpeg"/>
      <itunes:duration>21:40</itunes:duration>
      <itunes:episode>112</itunes:episode>
      <itunes:episodeType>full</itunes:episodeType>
      <description>Why the tide tables changed this year.</description>
    </item>
  </channel>
</rss>
`,
    faults: [
      [
        '      <enclosure url="https://cdn.weighhouse.example/0112.mp3" length="15728640" type="audio/mpeg"/>\n',
        [["", "<item>"]],
      ],
      ["      <title>The tide table</title>\n", [["", "<item>"]]],
      ["<itunes:episodeType>full</itunes:episodeType>", ["<itunes:episodetype>full</itunes:episodetype>"]],
      ['text="Daily News"', ['text="Daily Newz"']],
      ["<itunes:duration>21:40</itunes:duration>", ["<itunes:duration>21m40s</itunes:duration>"]],
      [
        "<pubDate>Wed, 11 Nov 2026 05:00:00 GMT</pubDate>",
        ["<pubDate>2026-11-11T05:00:00Z</pubDate>", "<pubDate>Mon, 11 Nov 2026 05:00:00 GMT</pubDate>"],
      ],
      ["<itunes:episode>112</itunes:episode>", ["<itunes:episode>one hundred</itunes:episode>"]],
      ["<itunes:explicit>false</itunes:explicit>", ["<itunes:explicit>never</itunes:explicit>"]],
      ['type="audio/mpeg"', ['type="video/mp4"']],
    ],
  },
  {
    title: "a plain article",
    uri: "g1.jsonld",
    good: `{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "City council approves the new tram line",
  "description": "The first trams will run in 2029.",
  "image": [
    "https://example.com/photos/1x1/tram.jpg",
    "https://example.com/photos/4x3/tram.jpg",
    "https://example.com/photos/16x9/tram.jpg"
  ],
  "datePublished": "2026-03-05T08:00:00+04:00",
  "dateModified": "2026-03-05T09:20:00+04:00",
  "inLanguage": "en",
  "author": [
    {
      "@type": "Person",
      "name": "Jane Doe",
      "url": "https://example.com/profile/janedoe123"
    },
    {
      "@type": "Person",
      "name": "John Roe",
      "url": "https://example.com/profile/johnroe123"
    }
  ],
  "publisher": {
    "@type": "Organization",
    "name": "Example News",
    "logo": {
      "@type": "ImageObject",
      "url": "https://example.com/logo.png"
    }
  },
  "mainEntityOfPage": {
    "@type": "WebPage",
    "@id": "https://example.com/tram-line"
  },
  "articleSection": "City",
  "isAccessibleForFree": true
}
`,
    faults: [
      [
        '  "author": [\n    {\n      "@type": "Person",\n      "name": "Jane Doe",\n      "url": "https://example.com/profile/janedoe123"\n    },\n    {\n      "@type": "Person",\n      "name": "John Roe",\n      "url": "https://example.com/profile/johnroe123"\n    }\n  ],\n',
        [["", '{\n  "@context"']],
      ],
      [
        '  "image": [\n    "https://example.com/photos/1x1/tram.jpg",\n    "https://example.com/photos/4x3/tram.jpg",\n    "https://example.com/photos/16x9/tram.jpg"\n  ],\n',
        [["", '{\n  "@context"']],
      ],
      ['  "@type": "NewsArticle",\n', [["", '{\n  "@context"']]],
      ['    "@type": "Organization",\n', [["", '"publisher": {']]],
      [
        '"@type": "WebPage",\n    "@id": "https://example.com/tram-line"',
        [['"@type": "WebPage"', '"mainEntityOfPage": {']],
      ],
      ['      "url": "https://example.com/logo.png"\n', [['      "caption": "logo"\n', '"logo": {']]],
      ['  "inLanguage": "en",\n', ['  "inLanguage": null,\n']],
      [
        '  "publisher": {\n    "@type": "Organization",\n    "name": "Example News",\n    "logo": {\n      "@type": "ImageObject",\n      "url": "https://example.com/logo.png"\n    }\n  },\n',
        [["", '{\n  "@context"']],
      ],
      ['"isAccessibleForFree": true\n}', ['"isAccessibleForFree": true\n']],
      ['"publisher"', ['"Publisher"']],
      ['"datePublished"', ['"date_published"']],
      ['"headline"', ['"title"']],
      ['"image"', ['"images"']],
      ['"author"', ['"authors"']],
      ['"@type": "NewsArticle"', ['"type": "NewsArticle"', '"@type": "News Article"']],
      ['"@context": "https://schema.org"', ['"@context": "https://schema.com"']],
      ['"@type": "ImageObject"', ['"@type": "imageObject"']],
      ['"articleSection"', ['"articleSections"']],
      [
        '"datePublished": "2026-03-05T08:00:00+04:00"',
        [
          '"datePublished": "2026-03-05T08:00:00+04:00Z"',
          '"datePublished": "March 5, 2026"',
          '"datePublished": "2026-03-05T08:00:00"',
          '"datePublished": "2026/03/05"',
          '"datePublished": "1772683200"',
          '"datePublished": 1772683200',
          '"datePublished": { "@type": "Date", "@value": 5 }',
          '"datePublished": "2030-03-05T08:00:00+04:00"',
        ],
      ],
      [
        '"dateModified": "2026-03-05T09:20:00+04:00"',
        ['"dateModified": "2026-02-29T09:20:00+04:00"', '"dateModified": "2026-03-05T08:30:00+06:00"'],
      ],
      [
        '"https://example.com/photos/4x3/tram.jpg"',
        [
          '"photos/4x3/tram.jpg"',
          '"https://example.com/photos/4x3/tram photo.jpg"',
          '""',
          '"https://example.com/photos/1x1/tram.jpg"',
          '"https://example.com/logo.png"',
        ],
      ],
      ['"url": "https://example.com/profile/janedoe123"', ['"url": "@janedoe"']],
      [
        '"inLanguage": "en"',
        ['"inLanguage": "english"', '"inLanguage": "xx"', '"inLanguage": "en", "inLanguage": "fr"'],
      ],
      [
        '"headline": "City council approves the new tram line"',
        [
          '"headline": "City council approves the new tram line — and here is everything you need to know about routes, stops, tickets, prices, timetables and dates"',
          '"headline": "   "',
          "\"headline\": 'City council approves the new tram line'",
          '"headline": 2026',
        ],
      ],
      [
        '"name": "Jane Doe"',
        ['"name": "By Jane Doe"', '"name": "Jane Doe, John Roe"', '"name": "jane.doe@example.com"'],
      ],
      ['"author": [', ['"author": [ 5,']],
      [
        '"publisher": {\n    "@type": "Organization",\n    "name": "Example News",\n    "logo": {\n      "@type": "ImageObject",\n      "url": "https://example.com/logo.png"\n    }\n  }',
        ['"publisher": "Example News"'],
      ],
      [
        '"image": [\n    "https://example.com/photos/1x1/tram.jpg",\n    "https://example.com/photos/4x3/tram.jpg",\n    "https://example.com/photos/16x9/tram.jpg"\n  ]',
        ['"image": []'],
      ],
      ['"isAccessibleForFree": true', ['"isAccessibleForFree": "maybe"']],
      ['"mainEntityOfPage": {\n    "@type": "WebPage"', ['"mainEntityOfPage": {\n    "@type": "Person"']],
      ['"articleSection": "City"', ['"articleSection": { "@type": "Place", "name": "City" }']],
      ['"name": "John Roe"', ['"name": "Jane Doe"']],
      [
        '"description": "The first trams will run in 2029."',
        ['"description": "City council approves the new tram line"'],
      ],
    ],
  },
  {
    title: "a plain event",
    uri: "g2.jsonld",
    good: `{
  "@context": "https://schema.org",
  "@type": "Event",
  "name": "The Adventures of Kira and Morrison",
  "startDate": "2027-07-21T19:00:00-05:00",
  "endDate": "2027-07-21T23:00:00-05:00",
  "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
  "eventStatus": "https://schema.org/EventScheduled",
  "location": {
    "@type": "Place",
    "name": "Snickerpark Stadium",
    "address": {
      "@type": "PostalAddress",
      "streetAddress": "100 West Snickerpark Dr",
      "addressLocality": "Snickertown",
      "postalCode": "19019",
      "addressRegion": "PA",
      "addressCountry": "US"
    },
    "geo": { "@type": "GeoCoordinates", "latitude": 39.95, "longitude": -75.16 }
  },
  "image": ["https://example.com/photos/kira.jpg"],
  "description": "A night of songs and stories.",
  "offers": {
    "@type": "Offer",
    "url": "https://www.example.com/event_offer/12345_202403180430",
    "price": 30,
    "priceCurrency": "USD",
    "availability": "https://schema.org/InStock",
    "validFrom": "2027-05-21T12:00:00-05:00"
  },
  "performer": { "@type": "PerformingGroup", "name": "Kira and Morrison" },
  "organizer": { "@type": "Organization", "name": "Kira and Morrison Music", "url": "https://kiraandmorrisonmusic.example" }
}
`,
    faults: [
      ['    "price": 30,\n', [["", '"offers": {']]],
      [
        '      "addressLocality": "Snickertown",\n      "postalCode": "19019",\n      "addressRegion": "PA",\n      "addressCountry": "US"\n',
        ['      "addressRegion": ""\n'],
      ],
      ['"@type": "PerformingGroup", "name": "Kira and Morrison"', ['"@type": "PerformingGroup"']],
      ['"eventStatus": "https://schema.org/EventScheduled",', ['"eventStatus": "",']],
      ['    "name": "Snickerpark Stadium",\n', [["", '"location": {']]],
      ['"eventStatus": "https://schema.org/EventScheduled"', ['"eventStatus": "https://schema.org/Scheduled"']],
      ['"startDate"', ['"start_date"']],
      ['"location"', ['"venue"']],
      ['"priceCurrency"', ['"currency"']],
      ['"@type": "Event"', ['"@type": "event"']],
      ['"PerformingGroup"', ['"PreformingGroup"']],
      ['"availability": "https://schema.org/InStock"', ['"availability": "https://schema.org/Instock"']],
      [
        '"startDate": "2027-07-21T19:00:00-05:00"',
        ['"startDate": "2027-07-21T7:00PM"', '"startDate": "2027-07-21T19:00:00-0500"'],
      ],
      ['"price": 30', ['"price": "$30"', '"price": "30,00"', '"price": "thirty"', '"price": -30']],
      ['"priceCurrency": "USD"', ['"priceCurrency": "US dollars"', '"priceCurrency": "usd"']],
      ['"url": "https://kiraandmorrisonmusic.example"', ['"url": "https://"']],
      ['"addressCountry": "US"', ['"addressCountry": "U$"', ['"addressCountry": "DE"', '"latitude": 39.95']]],
      [
        '"validFrom": "2027-05-21T12:00:00-05:00"',
        ['"validFrom": "21 May 2027"', '"validFrom": "2027-08-21T12:00:00-05:00"'],
      ],
      ['"location": {\n    "@type": "Place"', ['"location": {\n    "@type": "Person"']],
      ['"latitude": 39.95', ['"latitude": true']],
      ['"organizer": { "@type": "Organization"', ['"organizer": { "@type": "Product"']],
      ['"address": {\n      "@type": "PostalAddress"', ['"address": {\n      "@type": "Address"']],
      ['"endDate": "2027-07-21T23:00:00-05:00"', ['"endDate": "2027-07-20T23:00:00-05:00"']],
      ['"latitude": 39.95, "longitude": -75.16', ['"latitude": -75.16, "longitude": 39.95']],
      [
        '"eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode"',
        ['"eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode"'],
      ],
    ],
  },
  {
    title: "a page in Turkish",
    uri: "g3.html",
    good: `<!DOCTYPE html>
<html lang="tr">
<head>
<meta charset="utf-8">
<title>Barajlarda doluluk oranı arttı</title>
<meta name="description" content="Son yağışlar ile barajlarda doluluk oranı yüzde 70 oldu.">
<link rel="canonical" href="https://bogazhaber.example/baraj">
<meta property="og:type" content="article">
<meta property="og:title" content="Barajlarda doluluk oranı arttı">
<meta property="og:url" content="https://bogazhaber.example/baraj">
<meta property="og:image" content="https://bogazhaber.example/baraj.jpg">
<meta property="og:locale" content="tr_TR">
<meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "Barajlarda doluluk oranı arttı",
  "url": "https://bogazhaber.example/baraj",
  "image": "https://bogazhaber.example/baraj.jpg",
  "datePublished": "2026-11-15T07:30:00+03:00",
  "dateModified": "2026-11-15T07:30:00+03:00",
  "inLanguage": "tr",
  "author": { "@type": "Person", "name": "Selin Kaya", "url": "https://bogazhaber.example/yazarlar/selin-kaya" },
  "publisher": { "@type": "NewsMediaOrganization", "name": "Boğaz Haber", "url": "https://bogazhaber.example/", "logo": { "@type": "ImageObject", "url": "https://bogazhaber.example/logo.png", "width": 512, "height": 512 } }
}
</script>
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  "itemListElement": [
    { "@type": "ListItem", "position": 1, "name": "Ana sayfa", "item": "https://bogazhaber.example/" },
    { "@type": "ListItem", "position": 2, "name": "Gündem", "item": "https://bogazhaber.example/gundem" },
    { "@type": "ListItem", "position": 3, "name": "Barajlarda doluluk oranı arttı" }
  ]
}
</script>
</head>
<body>
<article>
<h1>Barajlarda doluluk oranı arttı</h1>
<p class="byline">Selin Kaya</p>
<time datetime="2026-11-15T07:30:00+03:00">15 Kasım 2026</time>
<p>Son yağışlar ile barajlarda doluluk oranı yüzde 70 oldu. Geçen yıl bu oran yüzde 45 idi.</p>
</article>
</body>
</html>
`,
    faults: [
      [
        '<script type="application/ld+json">\n{\n  "@context": "https://schema.org",\n  "@type": "BreadcrumbList"',
        ['<script>\n{\n  "@context": "https://schema.org",\n  "@type": "BreadcrumbList"'],
      ],
      ['"name": "Gündem", ', [""]],
      ['<meta property="og:url" content="https://bogazhaber.example/baraj">\n', [["", "<head>"]]],
      ['<html lang="tr">', ["<html>"]],
      [
        '<meta name="description" content="Son yağışlar ile barajlarda doluluk oranı yüzde 70 oldu.">',
        ['<meta name="description" content="">'],
      ],
      [
        '"application/ld+json">\n{\n  "@context": "https://schema.org",\n  "@type": "BreadcrumbList"',
        ['"application/json-ld">\n{\n  "@context": "https://schema.org",\n  "@type": "BreadcrumbList"'],
      ],
      ['"itemListElement"', ['"itemListElment"']],
      ['property="og:image"', ['property="og:img"']],
      ['name="twitter:card"', ['name="twitter:cards"']],
      ['<link rel="canonical" href="https://bogazhaber.example/baraj">', ['<link rel="canonical" href="/baraj">']],
      ['content="tr_TR"', ['content="tr-TR"']],
      ['<time datetime="2026-11-15T07:30:00+03:00">', ['<time datetime="15.11.2026 07:30">']],
      [
        '"position": 3, "name": "Barajlarda doluluk oranı arttı" }\n  ]',
        ['"position": 3, "name": "Barajlarda doluluk oranı arttı" },\n  ]'],
      ],
      ['"position": 2', ['"position": "iki"']],
      ['"item": "https://bogazhaber.example/gundem"', ['"item": 2']],
      ['<meta property="og:type" content="article">', ['<meta property="og:type" content="haber">']],
      ['"position": 2, "name": "Gündem"', ['"position": 3, "name": "Gündem"']],
      ['<meta property="og:locale" content="tr_TR">', ['<meta property="og:locale" content="en_US">']],
      ['"inLanguage": "tr"', ['"inLanguage": "en"']],
      [
        '<meta property="og:url" content="https://bogazhaber.example/baraj">',
        ['<meta property="og:url" content="https://bogazhaber.example/yagis">'],
      ],
      ["15 Kasım 2026</time>", ["5 Kasım 2026</time>"]],
      ['"name": "Selin Kaya"', ['"name": "Mert Aksoy"']],
      ["<title>Barajlarda doluluk oranı arttı</title>", ["<title>Maç sonucu: iki sıfır</title>"]],
      [
        '<meta property="og:image" content="https://bogazhaber.example/baraj.jpg">',
        [
          [
            '<meta property="og:image" content="https://bogazhaber.example/mac.jpg">',
            '"image": "https://bogazhaber.example/baraj.jpg"',
          ],
        ],
      ],
    ],
  },
  {
    title: "a house, its people and pictures",
    uri: "h1.jsonld",
    good: `{
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "NewsMediaOrganization",
      "@id": "https://kurier.example/#org",
      "name": "Der Kurier",
      "legalName": "Kurier Verlag GmbH",
      "url": "https://kurier.example/",
      "logo": { "@type": "ImageObject", "url": "https://kurier.example/logo.png", "width": 512, "height": 512 },
      "foundingDate": "1951-03-01",
      "address": { "@type": "PostalAddress", "streetAddress": "Markt 1", "postalCode": "04109", "addressLocality": "Leipzig", "addressCountry": "DE" },
      "contactPoint": { "@type": "ContactPoint", "contactType": "customer support", "telephone": "+49 341 555 0100", "email": "leser@kurier.example" },
      "sameAs": ["https://www.facebook.com/kurier", "https://www.wikidata.org/wiki/Q99999"]
    },
    {
      "@type": "WebSite",
      "@id": "https://kurier.example/#site",
      "name": "Der Kurier",
      "url": "https://kurier.example/",
      "inLanguage": "de",
      "publisher": { "@id": "https://kurier.example/#org" }
    },
    {
      "@type": "Person",
      "@id": "https://kurier.example/autor/kern#person",
      "name": "Lukas Kern",
      "url": "https://kurier.example/autor/kern",
      "jobTitle": "Reporter",
      "birthDate": "1988-11-02",
      "worksFor": { "@id": "https://kurier.example/#org" },
      "image": "https://kurier.example/kern.jpg"
    },
    {
      "@type": "BreadcrumbList",
      "itemListElement": [
        { "@type": "ListItem", "position": 1, "name": "Start", "item": "https://kurier.example/" },
        { "@type": "ListItem", "position": 2, "name": "Kultur", "item": "https://kurier.example/kultur" },
        { "@type": "ListItem", "position": 3, "name": "Theater" }
      ]
    },
    {
      "@type": "VideoObject",
      "name": "Probe im Schauspielhaus",
      "description": "Ein Blick hinter den Vorhang.",
      "thumbnailUrl": "https://kurier.example/v/probe.jpg",
      "uploadDate": "2026-10-01T18:00:00+02:00",
      "duration": "PT4M20S",
      "contentUrl": "https://kurier.example/v/probe.mp4"
    },
    {
      "@type": "ImageObject",
      "contentUrl": "https://kurier.example/f/vorhang.jpg",
      "license": "https://creativecommons.org/licenses/by/4.0/",
      "acquireLicensePage": "https://kurier.example/lizenz",
      "creditText": "Foto: Kern",
      "creator": { "@type": "Person", "name": "Lukas Kern" },
      "copyrightNotice": "Lukas Kern",
      "width": 2400,
      "height": 1600
    }
  ]
}
`,
    faults: [
      [
        '      "name": "Der Kurier",\n      "legalName"',
        [['      "legalName"', '{\n      "@type": "NewsMediaOrganization"']],
      ],
      [
        '      "url": "https://kurier.example/",\n      "inLanguage": "de"',
        [['      "inLanguage": "de"', '{\n      "@type": "WebSite"']],
      ],
      ['      "thumbnailUrl": "https://kurier.example/v/probe.jpg",\n', [["", '{\n      "@type": "VideoObject"']]],
      [', "item": "https://kurier.example/kultur"', [""]],
      ['"creator": { "@type": "Person", "name": "Lukas Kern" }', ['"creator": { "@type": "Person" }']],
      ['"@type": "ContactPoint", ', [""]],
      ['"legalName"', ['"legalname"']],
      ['"foundingDate"', ['"foundationDate"']],
      ['"worksFor"', ['"workFor"']],
      ['"thumbnailUrl"', ['"thumbnail_url"']],
      ['"BreadcrumbList"', ['"BreadCrumbList"']],
      ['"acquireLicensePage"', ['"aquireLicensePage"']],
      ['"@id": "https://kurier.example/#site"', ['"@ID": "https://kurier.example/#site"']],
      ['"streetAddress"', ['"street"']],
      ['"foundingDate": "1951-03-01"', ['"foundingDate": "1951-03-32"']],
      ['"birthDate": "1988-11-02"', ['"birthDate": "2.11.88"', '"birthDate": "2028-11-02"']],
      ['"uploadDate": "2026-10-01T18:00:00+02:00"', ['"uploadDate": "2026-10-01T18:00:00+2:00"']],
      ['"duration": "PT4M20S"', ['"duration": "P4M20S"']],
      ['"license": "https://creativecommons.org/licenses/by/4.0/"', ['"license": "CC BY 4.0"']],
      ['"email": "leser@kurier.example"', ['"email": "leser.kurier.example"']],
      ['"https://www.facebook.com/kurier"', ['"facebook.com/kurier"']],
      ['"image": "https://kurier.example/kern.jpg"', ['"image": "C:\\\\Bilder\\\\kern.jpg"']],
      ['"width": 2400', ['"width": "large"', '"width": -2400']],
      ['"position": 3', ['"position": "drei"', '"position": 1']],
      [
        '"logo": { "@type": "ImageObject", "url": "https://kurier.example/logo.png", "width": 512, "height": 512 }',
        ['"logo": { "@type": "Organization", "name": "Logo" }'],
      ],
      [
        '"worksFor": { "@id": "https://kurier.example/#org" }',
        ['"worksFor": { "@id": "https://kurier.example/#site" }'],
      ],
      ['"jobTitle": "Reporter"', ['"jobTitle": 7']],
      ['"contentUrl": "https://kurier.example/v/probe.mp4"', ['"contentUrl": 404']],
      ['"address": { "@type": "PostalAddress"', ['"address": { "@type": "Person"']],
      ['"@id": "https://kurier.example/autor/kern#person"', ['"@id": "https://kurier.example/#org"']],
      [
        '"publisher": { "@id": "https://kurier.example/#org" }',
        ['"publisher": { "@id": "https://kurier.example/#verlag" }'],
      ],
      ['"addressCountry": "DE"', ['"addressCountry": "XX"']],
    ],
  },
  {
    title: "a live blog in Azerbaijani",
    uri: "h2.jsonld",
    good: `{
  "@context": "https://schema.org",
  "@type": "LiveBlogPosting",
  "@id": "https://ekspress.example/live/secki",
  "headline": "Seçki günü: canlı yayım",
  "url": "https://ekspress.example/live/secki",
  "inLanguage": "az",
  "datePublished": "2026-09-06T07:00:00+04:00",
  "dateModified": "2026-09-06T22:00:00+04:00",
  "coverageStartTime": "2026-09-06T08:00:00+04:00",
  "coverageEndTime": "2026-09-06T23:00:00+04:00",
  "image": "https://ekspress.example/secki.jpg",
  "author": { "@type": "Person", "name": "Rauf Əsgərov", "url": "https://ekspress.example/rauf" },
  "publisher": { "@type": "NewsMediaOrganization", "name": "Ekspress", "url": "https://ekspress.example/", "logo": "https://ekspress.example/logo-512.png" },
  "about": { "@type": "Event", "name": "Seçki", "startDate": "2026-09-06", "location": { "@type": "Country", "name": "Azərbaycan" } },
  "liveBlogUpdate": [
    { "@type": "BlogPosting", "headline": "Məntəqələr bağlandı", "datePublished": "2026-09-06T19:00:00+04:00", "articleBody": "Səsvermə başa çatdı." },
    { "@type": "BlogPosting", "headline": "Səsvermə başladı", "datePublished": "2026-09-06T08:00:00+04:00", "articleBody": "Məntəqələr saat 8-də açıldı." }
  ]
}
`,
    faults: [
      ['"headline": "Səsvermə başladı", ', [""]],
      [', "datePublished": "2026-09-06T19:00:00+04:00"', [""]],
      ['"@type": "Person", "name": "Rauf Əsgərov"', ['"@type": "Person", "name": ""']],
      ['"coverageEndTime"', ['"coverageEndtime"']],
      ['"liveBlogUpdate"', ['"liveblogUpdate"']],
      ['"LiveBlogPosting"', ['"LiveBlogPost"']],
      [
        '"coverageEndTime": "2026-09-06T23:00:00+04:00"',
        ['"coverageEndTime": "23:00"', '"coverageEndTime": "2026-09-05T23:00:00+04:00"'],
      ],
      [
        '"datePublished": "2026-09-06T19:00:00+04:00"',
        ['"datePublished": "2026-09-06T19.00"', '"datePublished": "2026-10-06T19:00:00+04:00"'],
      ],
      ['"name": "Rauf Əsgərov"', ['"name": "Müəllif: Rauf Əsgərov"']],
      ['"inLanguage": "az"', ['"inLanguage": "azərbaycan"']],
      ['"about": { "@type": "Event"', ['"about": { "@type": "Evnt"']],
      ['"liveBlogUpdate": [', ['"liveBlogUpdate": [ "Son xəbər",']],
      ['"articleBody": "Səsvermə başa çatdı."', ['"articleBody": false']],
      ['"dateModified": "2026-09-06T22:00:00+04:00"', ['"dateModified": "2026-09-06T06:00:00+04:00"']],
      ['"url": "https://ekspress.example/live/secki"', ['"url": "https://ekspress.example/live/hava"']],
    ],
  },
  {
    title: "front matter in quotes",
    uri: "h3.md",
    good: `---
title: "Göyçayda nar festivalı keçirilib"
date: "2026-10-30T18:20:00+04:00"
modified: "2026-10-30T19:00:00+04:00"
author:
  - name: Lalə Məmmədova
    email: lale@regionxeber.example
language: az
url: "https://regionxeber.example/nar-festivali"
keywords: "nar, festival, Göyçay"
category: Mədəniyyət
image: "https://regionxeber.example/sekil/nar.jpg"
image_alt: "Nar sərgisi"
isAccessibleForFree: true
---

Göyçayda ənənəvi nar festivalı keçirilib. Festivalda yerli bağbanlar narın qırxdan çox növünü nümayiş etdirib.

Tədbirə paytaxtdan və qonşu rayonlardan qonaqlar gəlib.
`,
    faults: [
      ['title: "Göyçayda nar festivalı keçirilib"', ['title: ""', 'title: { az: "Göyçayda nar festivalı keçirilib" }']],
      ["  - name: Lalə Məmmədova\n    email", ["  - email"]],
      ["isAccessibleForFree: true\n---\n", [["isAccessibleForFree: true\n", "---\ntitle"]]],
      ["modified:", ["modifed:"]],
      ["isAccessibleForFree:", ["isAccesibleForFree:"]],
      ["category:", ["categry:"]],
      ['date: "2026-10-30T18:20:00+04:00"', ['date: "30 oktyabr 2026"', 'date: "2027-10-30T18:20:00+04:00"']],
      [
        'modified: "2026-10-30T19:00:00+04:00"',
        ['modified: "2026-10-30T19:00:00+44:00"', 'modified: "2026-10-30T17:00:00+04:00"'],
      ],
      ['url: "https://regionxeber.example/nar-festivali"', ['url: "https//regionxeber.example/nar-festivali"']],
      ["category: Mədəniyyət", ["category Mədəniyyət"]],
      ["language: az", ['language: "az-"', "language: en"]],
      ["isAccessibleForFree: true", ["isAccessibleForFree: bəlkə"]],
      ['keywords: "nar, festival, Göyçay"', ["keywords: { 1: nar }"]],
    ],
  },
  {
    title: "RSS in Azerbaijani",
    uri: "h4.xml",
    good: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>Region xəbər</title>
    <link>https://regionxeber.example/</link>
    <description>Bölgələrdən xəbərlər</description>
    <language>az</language>
    <lastBuildDate>Sat, 31 Oct 2026 10:00:00 +0400</lastBuildDate>
    <atom:link href="https://regionxeber.example/rss.xml" rel="self" type="application/rss+xml"/>
    <item>
      <title>Göyçayda nar festivalı keçirilib</title>
      <link>https://regionxeber.example/nar-festivali</link>
      <guid>https://regionxeber.example/nar-festivali</guid>
      <pubDate>Fri, 30 Oct 2026 18:20:00 +0400</pubDate>
      <dc:creator>Lalə Məmmədova</dc:creator>
      <description>Festivalda narın qırxdan çox növü nümayiş etdirilib.</description>
      <enclosure url="https://regionxeber.example/sekil/nar.jpg" length="184220" type="image/jpeg"/>
    </item>
    <item>
      <title>Şəkidə yol təmir olunub</title>
      <link>https://regionxeber.example/yol</link>
      <guid>https://regionxeber.example/yol</guid>
      <pubDate>Fri, 30 Oct 2026 12:00:00 +0400</pubDate>
      <description>On kilometrlik yol istifadəyə verilib.</description>
    </item>
  </channel>
</rss>
`,
    faults: [
      ["    <link>https://regionxeber.example/</link>\n", [["", "<channel>"]]],
      ["      <guid>https://regionxeber.example/yol</guid>\n", [["", "<item>\n      <title>Şəkidə"]]],
      ["  </channel>\n", [""]],
      ["<description>Bölgələrdən xəbərlər</description>", ["<descripton>Bölgələrdən xəbərlər</descripton>"]],
      ["<enclosure url", ["<enclosure href"]],
      [
        "<lastBuildDate>Sat, 31 Oct 2026 10:00:00 +0400</lastBuildDate>",
        ["<lastBuiltDate>Sat, 31 Oct 2026 10:00:00 +0400</lastBuiltDate>"],
      ],
      [
        "<pubDate>Fri, 30 Oct 2026 12:00:00 +0400</pubDate>",
        ["<pubDate>Fri, 31 Jun 2026 12:00:00 +0400</pubDate>", "<pubDate>Sat, 30 Oct 2027 12:00:00 +0400</pubDate>"],
      ],
      ["<link>https://regionxeber.example/yol</link>", ["<link>regionxeber.example/yol</link>"]],
      ["<title>Şəkidə yol təmir olunub</title>", ["<title>Şəkidə yol & körpü təmir olunub</title>"]],
      ['length="184220"', ['length="184 KB"']],
      ['type="image/jpeg"', ['type="jpg"', 'type="audio/mpeg"']],
      ["<guid>https://regionxeber.example/yol</guid>", ["<guid>https://regionxeber.example/nar-festivali</guid>"]],
      ["<language>az</language>", ["<language>ru</language>"]],
    ],
  },
];
