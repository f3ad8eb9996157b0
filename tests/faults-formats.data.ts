/** Good documents of further kinds and formats, as publishers write them, and small edits that put one fault into each. */
import type { FaultyTwins } from "./faults.data.ts";

export const formatTwins: readonly FaultyTwins[] = [
  {
    title: "a live blog",
    uri: "t2.jsonld",
    good: `{
  "@context": "https://schema.org/",
  "@type": "LiveBlogPosting",
  "@id": "https://metropulse.example/live/budget-vote",
  "url": "https://metropulse.example/live/budget-vote",
  "headline": "Budget vote: live updates from parliament",
  "description": "Follow the debate and the vote as they happen.",
  "coverageStartTime": "2026-11-18T09:00:00+01:00",
  "coverageEndTime": "2026-11-18T23:30:00+01:00",
  "datePublished": "2026-11-18T08:45:00+01:00",
  "dateModified": "2026-11-18T23:31:00+01:00",
  "image": "https://metropulse.example/img/parliament.jpg",
  "author": { "@type": "Person", "name": "Ines Falk", "url": "https://metropulse.example/team/ines-falk" },
  "publisher": {
    "@type": "Organization",
    "name": "Metro Pulse",
    "logo": { "@type": "ImageObject", "url": "https://metropulse.example/img/logo.svg" }
  },
  "about": {
    "@type": "Event",
    "name": "Parliament votes on the 2027 budget",
    "startDate": "2026-11-18T09:00:00+01:00",
    "location": { "@type": "Place", "name": "Parliament building", "address": { "@type": "PostalAddress", "addressLocality": "Vienna", "addressCountry": "AT" } }
  },
  "liveBlogUpdate": [
    {
      "@type": "BlogPosting",
      "@id": "https://metropulse.example/live/budget-vote#p3",
      "headline": "Budget passes by eleven votes",
      "datePublished": "2026-11-18T23:12:00+01:00",
      "articleBody": "The budget has passed: 97 for, 86 against.",
      "author": { "@type": "Person", "name": "Ines Falk" }
    },
    {
      "@type": "BlogPosting",
      "@id": "https://metropulse.example/live/budget-vote#p2",
      "headline": "Finance minister closes the debate",
      "datePublished": "2026-11-18T22:40:00+01:00",
      "articleBody": "The minister thanked the committee for its work.",
      "author": { "@type": "Person", "name": "Ines Falk" }
    },
    {
      "@type": "BlogPosting",
      "@id": "https://metropulse.example/live/budget-vote#p1",
      "headline": "Sitting opens",
      "datePublished": "2026-11-18T09:02:00+01:00",
      "articleBody": "The speaker opened the sitting shortly after nine.",
      "author": { "@type": "Person", "name": "Ines Falk" }
    }
  ]
}
`,
    faults: [
      ['      "articleBody": "The budget has passed: 97 for, 86 against.",\n', ['      "articleBody": "",\n']],
      ['"@type": "Place", "name": "Parliament building", "address"', ['"name": "Parliament building", "address"']],
      ['"coverageStartTime"', ['"coverageStartDate"']],
      ['"liveBlogUpdate"', ['"liveBlogUpdates"']],
      ['"LiveBlogPosting"', ['"LiveBlog"']],
      ['"addressLocality"', ['"addressCity"']],
      [
        '"coverageEndTime": "2026-11-18T23:30:00+01:00"',
        ['"coverageEndTime": "2026-11-18T24:30:00+01:00"', '"coverageEndTime": "2026-11-18T08:30:00+01:00"'],
      ],
      ['"coverageStartTime": "2026-11-18T09:00:00+01:00"', ['"coverageStartTime": "09:00"']],
      ['"datePublished": "2026-11-18T23:12:00+01:00"', ['"datePublished": "2026-11-18 23.12"']],
      ['#p2"', ['#p 2"']],
      [
        '"liveBlogUpdate": [\n    {\n      "@type": "BlogPosting"',
        ['"liveBlogUpdate": [\n    {\n      "@type": "Comment"'],
      ],
      [
        '"articleBody": "The minister thanked the committee for its work."',
        ['"articleBody": ["The minister thanked the committee for its work.", 7]'],
      ],
      ['"startDate": "2026-11-18T09:00:00+01:00"', ['"startDate": { "@type": "Date", "value": "2026-11-18" }']],
      ['"datePublished": "2026-11-18T09:02:00+01:00"', ['"datePublished": "2026-12-18T09:02:00+01:00"']],
      [
        '"addressLocality": "Vienna", "addressCountry": "AT"',
        ['"addressLocality": "Vienna", "addressCountry": "AUT-1"'],
      ],
    ],
  },
  {
    title: "events of two kinds",
    uri: "t4.jsonld",
    good: `[
{
  "@context": "https://schema.org",
  "@type": "MusicEvent",
  "name": "Night of the Strings",
  "description": "The city quartet plays Haydn and Shostakovich.",
  "startDate": "2027-02-14T19:30:00+03:00",
  "endDate": "2027-02-14T22:00:00+03:00",
  "doorTime": "2027-02-14T18:45:00+03:00",
  "eventStatus": "https://schema.org/EventRescheduled",
  "previousStartDate": "2027-01-31T19:30:00+03:00",
  "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
  "location": [
    { "@type": "MusicVenue", "name": "Quay Hall", "address": { "@type": "PostalAddress", "streetAddress": "3 Quay Street", "addressLocality": "Izmir", "postalCode": "35220", "addressCountry": "TR" } },
    { "@type": "VirtualLocation", "url": "https://quayhall.example/live" }
  ],
  "image": ["https://quayhall.example/i/strings-1x1.jpg", "https://quayhall.example/i/strings-16x9.jpg"],
  "offers": { "@type": "Offer", "url": "https://quayhall.example/tickets/881", "price": "450.00", "priceCurrency": "TRY", "availability": "https://schema.org/InStock", "validFrom": "2026-11-01T10:00:00+03:00" },
  "performer": { "@type": "MusicGroup", "name": "City Quartet", "sameAs": "https://cityquartet.example/" },
  "organizer": { "@type": "Organization", "name": "Quay Hall Foundation", "url": "https://quayhall.example/" },
  "maximumAttendeeCapacity": 640,
  "isAccessibleForFree": false
},
{
  "@context": "https://schema.org",
  "@type": "SportsEvent",
  "name": "Harbour Rovers v Castle United",
  "startDate": "2026-12-05T15:00:00Z",
  "endDate": "2026-12-05T17:00:00Z",
  "sport": "Football",
  "homeTeam": { "@type": "SportsTeam", "name": "Harbour Rovers" },
  "awayTeam": { "@type": "SportsTeam", "name": "Castle United" },
  "location": { "@type": "StadiumOrArena", "name": "Rovers Park", "address": "Rovers Park, Dock Road, Hull, GB" },
  "eventStatus": "https://schema.org/EventScheduled",
  "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode"
}
]
`,
    faults: [
      ['"name": "Quay Hall", "address"', ['"address"']],
      ['"@type": "VirtualLocation", "url": "https://quayhall.example/live"', ['"@type": "VirtualLocation"']],
      ['"price": "450.00", "priceCurrency": "TRY"', ['"price": "450.00"']],
      ["EventRescheduled", ["EventReschedule"]],
      ["OfflineEventAttendanceMode", ["OfflineAttendanceMode"]],
      ['"doorTime"', ['"doorsTime"']],
      ['"performer"', ['"performers"']],
      ['"StadiumOrArena"', ['"Stadium"']],
      ['"homeTeam"', ['"hometeam"']],
      ['"startDate": "2027-02-14T19:30:00+03:00"', ['"startDate": "2027-02-14T7:30pm"']],
      ['"priceCurrency": "TRY"', ['"priceCurrency": "TL"']],
      ['"price": "450.00"', ['"price": "450,00 TL"', '"price": "-450.00"']],
      ['"https://schema.org/InStock"', ['"In Stock"']],
      ['"endDate": "2026-12-05T17:00:00Z"', ['"endDate": "2026-12-5T17:00:00Z"']],
      ['"addressCountry": "TR"', ['"addressCountry": ""']],
      ['"performer": { "@type": "MusicGroup"', ['"performer": { "@type": "MusicRecording"']],
      ['"maximumAttendeeCapacity": 640', ['"maximumAttendeeCapacity": "six hundred"']],
      ['"homeTeam": { "@type": "SportsTeam", "name"', ['"homeTeam": { "@type": "Place", "name"']],
      ['"isAccessibleForFree": false', ['"isAccessibleForFree": "False."']],
      ['"organizer": { "@type": "Organization"', ['"organizer": { "@type": "Event"']],
      ['"offers": { "@type": "Offer"', ['"offers": { "@type": "Product"']],
      ['"endDate": "2027-02-14T22:00:00+03:00"', ['"endDate": "2026-02-14T22:00:00+03:00"']],
      ['"doorTime": "2027-02-14T18:45:00+03:00"', ['"doorTime": "2027-02-14T20:45:00+03:00"']],
      [
        '"eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode"',
        [['"eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode"', '"@type": "VirtualLocation"']],
      ],
      ['"validFrom": "2026-11-01T10:00:00+03:00"', ['"validFrom": "2027-03-01T10:00:00+03:00"']],
    ],
  },
  {
    title: "a video with key moments",
    uri: "t5.jsonld",
    good: `{
  "@context": "https://schema.org",
  "@type": "VideoObject",
  "@id": "https://channelsix.example/watch/glacier#video",
  "name": "How the glacier retreated in a decade",
  "description": "Satellite images of ten summers, explained in three minutes.",
  "thumbnailUrl": ["https://channelsix.example/t/glacier-4x3.jpg", "https://channelsix.example/t/glacier-16x9.jpg"],
  "uploadDate": "2026-09-21T06:00:00+02:00",
  "duration": "PT3M12S",
  "contentUrl": "https://cdn.channelsix.example/v/glacier.mp4",
  "embedUrl": "https://channelsix.example/embed/glacier",
  "encodingFormat": "video/mp4",
  "expires": "2028-09-21T06:00:00+02:00",
  "regionsAllowed": ["CH", "DE", "AT"],
  "isFamilyFriendly": true,
  "transcript": "In 2016 the ice reached the hut.",
  "interactionStatistic": { "@type": "InteractionCounter", "interactionType": { "@type": "WatchAction" }, "userInteractionCount": 56021 },
  "hasPart": [
    { "@type": "Clip", "name": "The hut", "startOffset": 0, "endOffset": 45, "url": "https://channelsix.example/watch/glacier?t=0" },
    { "@type": "Clip", "name": "The lake", "startOffset": 46, "endOffset": 190, "url": "https://channelsix.example/watch/glacier?t=46" }
  ],
  "publication": { "@type": "BroadcastEvent", "isLiveBroadcast": true, "startDate": "2026-09-21T06:00:00+02:00", "endDate": "2026-09-21T06:30:00+02:00" },
  "publisher": { "@type": "Organization", "name": "Channel Six", "logo": "https://channelsix.example/logo.png" },
  "creator": { "@type": "Person", "name": "Reto Amsler" }
}
`,
    faults: [
      ['  "uploadDate": "2026-09-21T06:00:00+02:00",\n', [["", "{\n"]]],
      [', "endOffset": 45', [""]],
      ['"startOffset": 46, ', [""]],
      ['"isLiveBroadcast": true, "startDate": "2026-09-21T06:00:00+02:00", ', ['"isLiveBroadcast": true, ']],
      ['"userInteractionCount": 56021', ['"userInteractionCount": ""', '"userInteractionCount": "56k"']],
      ['"embedUrl"', ['"embedURL"']],
      ['"WatchAction"', ['"WatchingAction"']],
      ['"regionsAllowed"', ['"regionAllowed"']],
      ['"interactionStatistic"', ['"interactionStatistics"']],
      ['"duration": "PT3M12S"', ['"duration": "3:12"', '"duration": "P3M12S"']],
      ['"encodingFormat": "video/mp4"', ['"encodingFormat": "video mp4"', '"encodingFormat": "audio/mpeg"']],
      ['"expires": "2028-09-21T06:00:00+02:00"', ['"expires": "2028-09-31"', '"expires": "2024-09-21T06:00:00+02:00"']],
      ['"https://channelsix.example/t/glacier-4x3.jpg"', ['"https://channelsix.example/t/{slug}.jpg"']],
      ['["CH", "DE", "AT"]', ['["CH", "Germany", "AT"]']],
      [
        '"url": "https://channelsix.example/watch/glacier?t=46"',
        ['"url": "https:/channelsix.example/watch/glacier?t=46"'],
      ],
      ['"startOffset": 0', ['"startOffset": "0:00"']],
      ['"isFamilyFriendly": true', ['"isFamilyFriendly": "PG"']],
      ['"publication": { "@type": "BroadcastEvent"', ['"publication": { "@type": "BroadcastService"']],
      ['"creator": { "@type": "Person"', ['"creator": { "@type": "Clip"']],
      ['"endOffset": 190', ['"endOffset": 19']],
      ['"endDate": "2026-09-21T06:30:00+02:00"', ['"endDate": "2026-09-21T05:30:00+02:00"']],
      ['"startOffset": 46, "endOffset": 190', ['"startOffset": 46, "endOffset": 900']],
    ],
  },
  {
    title: "a profile page",
    uri: "t6.jsonld",
    good: `{
  "@context": "https://schema.org",
  "@type": "ProfilePage",
  "url": "https://eastledger.example/staff/mirela-anders",
  "dateCreated": "2021-03-02T09:00:00+00:00",
  "dateModified": "2026-11-03T12:00:00+00:00",
  "mainEntity": {
    "@type": "Person",
    "@id": "https://eastledger.example/staff/mirela-anders#person",
    "name": "Mirela Anders",
    "alternateName": "mirela",
    "identifier": "88412",
    "jobTitle": "Courts correspondent",
    "description": "Mirela Anders covers courts and police for East Ledger.",
    "image": "https://eastledger.example/p/mirela.jpg",
    "email": "mirela.anders@eastledger.example",
    "telephone": "+1-608-555-0142",
    "knowsLanguage": ["en", "ro"],
    "nationality": { "@type": "Country", "name": "Romania" },
    "worksFor": { "@type": "NewsMediaOrganization", "name": "East Ledger", "url": "https://eastledger.example/" },
    "alumniOf": { "@type": "CollegeOrUniversity", "name": "State University" },
    "sameAs": ["https://www.linkedin.com/in/mirela-anders", "https://bsky.example/mirela"],
    "interactionStatistic": [{ "@type": "InteractionCounter", "interactionType": "https://schema.org/FollowAction", "userInteractionCount": 2100 }],
    "agentInteractionStatistic": { "@type": "InteractionCounter", "interactionType": "https://schema.org/WriteAction", "userInteractionCount": 341 }
  },
  "hasPart": [
    { "@type": "NewsArticle", "headline": "Judge delays bridge trial", "url": "https://eastledger.example/n/bridge-trial", "datePublished": "2026-11-02T10:00:00+00:00", "image": "https://eastledger.example/p/bridge.jpg", "author": { "@id": "https://eastledger.example/staff/mirela-anders#person" } }
  ]
}
`,
    faults: [
      ['    "name": "Mirela Anders",\n', [["", '"mainEntity": {']]],
      [
        '"worksFor": { "@type": "NewsMediaOrganization", "name": "East Ledger", ',
        ['"worksFor": { "@type": "NewsMediaOrganization", '],
      ],
      ['"headline": "Judge delays bridge trial", ', [""]],
      ['"mainEntity"', ['"mainEntitiy"']],
      ["FollowAction", ["FollowsAction"]],
      ['"ProfilePage"', ['"Profilepage"']],
      ['"alumniOf"', ['"alumnOf"']],
      ['"CollegeOrUniversity"', ['"University"']],
      ["mirela.anders@eastledger.example", ["mirela.anders(at)eastledger.example"]],
      ['"telephone": "+1-608-555-0142"', ['"telephone": "call the desk"']],
      ['"dateCreated": "2021-03-02T09:00:00+00:00"', ['"dateCreated": "March 2021"']],
      ['["en", "ro"]', ['["en", "romanian-language"]']],
      ['"https://www.linkedin.com/in/mirela-anders"', ['"https://www.linkedin.com/in/mirela-anders/ "']],
      ['"mainEntity": {\n    "@type": "Person"', ['"mainEntity": {\n    "@type": "NewsArticle"']],
      ['"worksFor": { "@type": "NewsMediaOrganization"', ['"worksFor": { "@type": "WebSite"']],
      ['"nationality": { "@type": "Country"', ['"nationality": { "@type": "Person"']],
      ['"userInteractionCount": 341', ['"userInteractionCount": "many"']],
      ['"dateModified": "2026-11-03T12:00:00+00:00"', ['"dateModified": "2020-11-03T12:00:00+00:00"']],
    ],
  },
  {
    title: "a fact check",
    uri: "t7.jsonld",
    good: `{
  "@context": { "@vocab": "https://schema.org/", "@language": "en" },
  "@type": "ClaimReview",
  "@id": "https://truthdesk.example/checks/dam-water#review",
  "url": "https://truthdesk.example/checks/dam-water",
  "datePublished": "2026-10-14",
  "claimReviewed": "The dam holds a third less water than in 2015",
  "author": { "@type": "Organization", "name": "Truth Desk", "url": "https://truthdesk.example/" },
  "reviewRating": { "@type": "Rating", "ratingValue": 2, "bestRating": 5, "worstRating": 1, "alternateName": "Mostly false" },
  "itemReviewed": {
    "@type": "Claim",
    "datePublished": "2026-10-02",
    "author": { "@type": "Person", "name": "Oskar Lind", "jobTitle": "Mayor" },
    "appearance": { "@type": "OpinionNewsArticle", "headline": "Our water is running out", "url": "https://valleyvoice.example/op/water", "datePublished": "2026-10-02", "author": { "@type": "Person", "name": "Oskar Lind", "url": "https://valleyvoice.example/by/oskar-lind" } }
  }
}
`,
    faults: [
      ['  "claimReviewed": "The dam holds a third less water than in 2015",\n', [["", "{"]]],
      ['"ratingValue": 2, "bestRating"', ['"bestRating"']],
      [', "alternateName": "Mostly false"', [""]],
      ['"claimReviewed"', ['"claimsReviewed"']],
      ['"@vocab": "https://schema.org/"', ['"@vocab": "https://schema.orgs/"']],
      ['"worstRating"', ['"worseRating"']],
      ['"OpinionNewsArticle"', ['"OpinionArticle"']],
      ['"datePublished": "2026-10-14"', ['"datePublished": "2026-14-10"', '"datePublished": "2062-10-14"']],
      ['"@language": "en"', ['"@language": "english"']],
      ['"ratingValue": 2', ['"ratingValue": "two of five"', '"ratingValue": 7']],
      ['"itemReviewed": {\n    "@type": "Claim"', ['"itemReviewed": {\n    "@type": "Rating"']],
      ['"bestRating": 5, "worstRating": 1', ['"bestRating": 1, "worstRating": 5']],
    ],
  },
  {
    title: "a page with Open Graph tags alone",
    uri: "u1.html",
    good: `<!DOCTYPE html>
<html lang="en-GB" prefix="og: https://ogp.me/ns# article: https://ogp.me/ns/article#">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Coastal path reopens after landslip - The Dorset Wire</title>
  <meta name="description" content="Walkers can use all nine miles again from Saturday.">
  <meta name="author" content="Hattie Bloom">
  <meta name="robots" content="index, follow, max-image-preview:large">
  <link rel="canonical" href="https://dorsetwire.example/news/coastal-path-reopens">
  <link rel="alternate" type="application/rss+xml" title="The Dorset Wire" href="https://dorsetwire.example/feed.xml">
  <meta property="og:type" content="article">
  <meta property="og:title" content="Coastal path reopens after landslip">
  <meta property="og:description" content="Walkers can use all nine miles again from Saturday.">
  <meta property="og:url" content="https://dorsetwire.example/news/coastal-path-reopens">
  <meta property="og:site_name" content="The Dorset Wire">
  <meta property="og:locale" content="en_GB">
  <meta property="og:image" content="https://dorsetwire.example/img/path-1200.jpg">
  <meta property="og:image:width" content="1200">
  <meta property="og:image:height" content="630">
  <meta property="og:image:alt" content="A grassy cliff path above the sea">
  <meta property="og:image:type" content="image/jpeg">
  <meta property="article:published_time" content="2026-09-11T06:00:00+01:00">
  <meta property="article:modified_time" content="2026-09-11T08:20:00+01:00">
  <meta property="article:section" content="News">
  <meta property="article:tag" content="Coast">
  <meta name="twitter:card" content="summary_large_image">
  <meta name="twitter:site" content="@dorsetwire">
  <meta name="twitter:title" content="Coastal path reopens after landslip">
  <meta name="twitter:image" content="https://dorsetwire.example/img/path-1200.jpg">
</head>
<body>
<article>
  <h1>Coastal path reopens after landslip</h1>
  <p class="byline">By <a rel="author" href="https://dorsetwire.example/by/hattie-bloom">Hattie Bloom</a></p>
  <time datetime="2026-09-11T06:00:00+01:00">11 September 2026</time>
  <figure><img src="https://dorsetwire.example/img/path-1200.jpg" alt="A grassy cliff path above the sea" width="1200" height="630"></figure>
  <p>Walkers can use all nine miles of the coastal path again from Saturday, the council said.</p>
  <p>A landslip closed the stretch near Seatown in March.</p>
</article>
</body>
</html>
`,
    faults: [
      ['  <meta property="og:image" content="https://dorsetwire.example/img/path-1200.jpg">\n', [["", "<head>"]]],
      ["  <title>Coastal path reopens after landslip - The Dorset Wire</title>\n", [["", "<head>"]]],
      ["<h1>Coastal path reopens after landslip</h1>", ["<h1></h1>"]],
      ['<meta name="twitter:card" content="summary_large_image">', ['<meta name="twitter:card" content="">']],
      ['  <meta property="og:url" content="https://dorsetwire.example/news/coastal-path-reopens">\n', [["", "<head>"]]],
      [' alt="A grassy cliff path above the sea" width', [" width"]],
      ['property="og:site_name"', ['property="og:sitename"']],
      ['property="article:published_time"', ['property="article:publish_time"']],
      ['content="summary_large_image"', ['content="summary_image_large"']],
      ['name="twitter:title"', ['name="twiter:title"']],
      ['rel="canonical"', ['rel="cannonical"']],
      ["og: https://ogp.me/ns#", ["og: https://ogp.me/#"]],
      [
        'name="robots" content="index, follow, max-image-preview:large"',
        ['name="robots" content="index, folow, max-image-preview:large"'],
      ],
      ['property="og:image:alt"', ['property="og:image:alternate"']],
      ['content="en_GB"', ['content="en-GB"']],
      ['lang="en-GB"', ['lang="en_UK"']],
      ['content="2026-09-11T06:00:00+01:00"', ['content="11/09/2026 06:00"']],
      ['datetime="2026-09-11T06:00:00+01:00"', ['datetime="11 Sept 2026"']],
      ['name="twitter:site" content="@dorsetwire"', ['name="twitter:site" content="dorsetwire"']],
      [
        'property="og:image" content="https://dorsetwire.example/img/path-1200.jpg"',
        ['property="og:image" content="/img/path-1200.jpg"'],
      ],
      [
        'href="https://dorsetwire.example/news/coastal-path-reopens"',
        ['href="dorsetwire.example/news/coastal-path-reopens"'],
      ],
      ['href="https://dorsetwire.example/feed.xml"', ['href="feed:https://dorsetwire.example/feed.xml"']],
      ['property="og:image:type" content="image/jpeg"', ['property="og:image:type" content="jpg"']],
      ['property="og:image:width" content="1200"', ['property="og:image:width" content="1200px"']],
      ['property="og:type" content="article"', ['property="og:type" content="news"']],
      ['type="application/rss+xml"', ['type="application/rss"']],
      [
        'article:modified_time" content="2026-09-11T08:20:00+01:00"',
        ['article:modified_time" content="2026-09-10T08:20:00+01:00"'],
      ],
      [
        'property="og:title" content="Coastal path reopens after landslip"',
        ['property="og:title" content="Mayor opens new library wing"'],
      ],
      [
        'property="og:url" content="https://dorsetwire.example/news/coastal-path-reopens"',
        ['property="og:url" content="https://dorsetwire.example/news/library-wing"'],
      ],
      [">11 September 2026<", [">11 October 2026<"]],
      ['property="og:locale" content="en_GB"', ['property="og:locale" content="de_DE"']],
      ['name="author" content="Hattie Bloom"', ['name="author" content="Simon Pryce"']],
      ['content="index, follow, max', ['content="index, noindex, max']],
    ],
  },
  {
    title: "questions and answers",
    uri: "u2.html",
    good: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>How do I vote by post? | Civic Courier</title>
<meta name="description" content="Answers to what readers ask about postal votes.">
<link rel="canonical" href="https://civiccourier.example/help/postal-vote">
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "FAQPage",
  "@id": "https://civiccourier.example/help/postal-vote#faq",
  "name": "How do I vote by post?",
  "datePublished": "2026-08-01T08:00:00Z",
  "mainEntity": [
    {
      "@type": "Question",
      "name": "When must my ballot arrive?",
      "acceptedAnswer": { "@type": "Answer", "text": "By ten in the evening on polling day." }
    },
    {
      "@type": "Question",
      "name": "Can I still vote in person?",
      "acceptedAnswer": { "@type": "Answer", "text": "No, but you may hand in your ballot at a polling station." }
    }
  ]
}
</script>
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  "itemListElement": [
    { "@type": "ListItem", "position": 1, "item": { "@id": "https://civiccourier.example/", "name": "Home" } },
    { "@type": "ListItem", "position": 2, "item": { "@id": "https://civiccourier.example/help", "name": "Help" } },
    { "@type": "ListItem", "position": 3, "item": { "@id": "https://civiccourier.example/help/postal-vote", "name": "Postal votes" } }
  ]
}
</script>
</head>
<body>
<h1>How do I vote by post?</h1>
<h2>When must my ballot arrive?</h2><p>By ten in the evening on polling day.</p>
<h2>Can I still vote in person?</h2><p>No, but you may hand in your ballot at a polling station.</p>
</body>
</html>
`,
    faults: [
      ['"@type": "Answer", "text": "No, but you may hand in your ballot at a polling station."', ['"@type": "Answer"']],
      ['"@id": "https://civiccourier.example/help", "name": "Help"', ['"@id": "https://civiccourier.example/help"']],
      ['"FAQPage"', ['"FAQ"']],
      ['"BreadcrumbList"', ['"BreadCrumbList"']],
      [
        '<script type="application/ld+json">\n{\n  "@context": "https://schema.org",\n  "@type": "BreadcrumbList"',
        ['<script type="application/json+ld">\n{\n  "@context": "https://schema.org",\n  "@type": "BreadcrumbList"'],
      ],
      [
        '"acceptedAnswer": { "@type": "Answer", "text": "By',
        ['"acceptAnswer": { "@type": "Answer", "text": "By', '"acceptedAnswer": { "@type": "Question", "text": "By'],
      ],
      ['"name": "Postal votes" } }\n  ]', ['"name": "Postal votes" } },\n  ]']],
      ['"https://civiccourier.example/help", "name"', ['"civiccourier/help", "name"']],
      ['"datePublished": "2026-08-01T08:00:00Z"', ['"datePublished": "2026-08-01T08:00:00Z']],
      ['"text": "By ten in', ['"text": "By "ten" in']],
      ['"position": 2', ['"position": "two"']],
      [
        '    {\n      "@type": "Question",\n      "name": "Can I',
        ['    {\n      "@type": "Answer",\n      "name": "Can I'],
      ],
      ['"position": 3', ['"position": 2']],
      ['"@id": "https://civiccourier.example/help", "name"', ['"@id": "https://other-paper.example/help", "name"']],
      ['"name": "Can I still vote in person?"', ['"name": "When must my ballot arrive?"']],
    ],
  },
  {
    title: "an article in Microdata",
    uri: "u3.html",
    good: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Baker wins national prize for rye loaf</title>
<link rel="canonical" href="https://hillstandard.example/food/rye-prize">
</head>
<body>
<div itemscope itemtype="https://schema.org/NewsArticle" itemid="https://hillstandard.example/food/rye-prize#article">
  <link itemprop="mainEntityOfPage" href="https://hillstandard.example/food/rye-prize">
  <h1 itemprop="headline">Baker wins national prize for rye loaf</h1>
  <meta itemprop="inLanguage" content="en">
  <p itemprop="description">The loaf took four days to make.</p>
  <span itemprop="author" itemscope itemtype="https://schema.org/Person">By <a itemprop="url" href="https://hillstandard.example/by/owen-tate"><span itemprop="name">Owen Tate</span></a></span>
  <time itemprop="datePublished" datetime="2026-07-19T12:00:00+01:00">19 July 2026</time>
  <meta itemprop="dateModified" content="2026-07-19T14:30:00+01:00">
  <figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject">
    <img itemprop="url" src="https://hillstandard.example/i/rye.jpg" alt="A round dark loaf" width="1200" height="800">
    <meta itemprop="width" content="1200">
    <meta itemprop="height" content="800">
    <figcaption itemprop="caption">The winning loaf</figcaption>
  </figure>
  <div itemprop="publisher" itemscope itemtype="https://schema.org/NewsMediaOrganization">
    <meta itemprop="name" content="Hill Standard">
    <div itemprop="logo" itemscope itemtype="https://schema.org/ImageObject"><link itemprop="url" href="https://hillstandard.example/logo.png"></div>
  </div>
  <div itemprop="articleBody"><p>Owen Tate reports that a baker from Bakewell won the prize on Sunday.</p></div>
  <div itemprop="about" itemscope itemtype="https://schema.org/FoodEvent">
    <span itemprop="name">National Bread Prize</span>
    <meta itemprop="startDate" content="2026-07-18">
    <span itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Corn Exchange</span><span itemprop="address">Corn Exchange, Leeds, GB</span></span>
  </div>
</div>
</body>
</html>
`,
    faults: [
      ['<span itemprop="name">Owen Tate</span>', ["Owen Tate"]],
      [
        '<time itemprop="datePublished" datetime="2026-07-19T12:00:00+01:00">',
        [['<time datetime="2026-07-19T12:00:00+01:00">', '<div itemscope itemtype="https://schema.org/NewsArticle"']],
      ],
      ['    <meta itemprop="startDate" content="2026-07-18">\n', [["", '<div itemprop="about"']]],
      ['itemprop="author" itemscope itemtype', ['itemprop="author" itemtype']],
      ['content="Hill Standard"', ['content=""']],
      ['itemprop="headline"', ['itemprop="headLine"']],
      ["https://schema.org/NewsMediaOrganization", ["https://schema.org/NewsMediaOrganisation"]],
      ['itemprop="articleBody"', ['itemprop="article-body"']],
      [
        'itemprop="about" itemscope itemtype="https://schema.org/FoodEvent"',
        ['itemprop="about" itemscope itemtype="https://schema.org/FoodEvents"'],
      ],
      ['itemprop="mainEntityOfPage"', ['itemprop="mainEntityofPage"']],
      ['itemtype="https://schema.org/NewsArticle"', ['itemtype="https://schemaorg/NewsArticle"']],
      ['datetime="2026-07-19T12:00:00+01:00"', ['datetime="2026-7-19"']],
      [
        'itemprop="dateModified" content="2026-07-19T14:30:00+01:00"',
        [
          'itemprop="dateModified" content="19 July, 14:30"',
          'itemprop="dateModified" content="2026-07-09T14:30:00+01:00"',
        ],
      ],
      ['href="https://hillstandard.example/logo.png"', ['href="https://hillstandard .example/logo.png"']],
      [
        'itemprop="inLanguage" content="en"',
        ['itemprop="inLanguage" content="English (UK)"', 'itemprop="inLanguage" content="tr"'],
      ],
      ['itemprop="width" content="1200"', ['itemprop="width" content="wide"']],
      [
        'itemprop="location" itemscope itemtype="https://schema.org/Place"',
        ['itemprop="location" itemscope itemtype="https://schema.org/Person"'],
      ],
      [
        '<span itemprop="author" itemscope itemtype="https://schema.org/Person">',
        ['<span itemprop="author" itemscope itemtype="https://schema.org/ImageObject">'],
      ],
      [">19 July 2026<", [">9 July 2026<"]],
      [
        '<link itemprop="mainEntityOfPage" href="https://hillstandard.example/food/rye-prize">',
        ['<link itemprop="mainEntityOfPage" href="https://hillstandard.example/food/cheese-prize">'],
      ],
    ],
  },
  {
    title: "a post in RDFa",
    uri: "u4.html",
    good: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Orchard festival draws record crowd</title>
<link rel="canonical" href="https://valegazette.example/a/orchard-festival">
</head>
<body vocab="https://schema.org/" prefix="dc: http://purl.org/dc/terms/">
<article typeof="BlogPosting" resource="#post">
  <h1 property="headline">Orchard festival draws record crowd</h1>
  <div property="author" typeof="Person" resource="#lena"><span property="name">Lena Marsh</span> <a property="url" href="https://valegazette.example/by/lena-marsh">More</a></div>
  <time property="datePublished" datetime="2026-09-28T09:00:00+01:00">28 September 2026</time>
  <meta property="dateModified" content="2026-09-28T11:00:00+01:00">
  <img property="image" src="https://valegazette.example/i/orchard.jpg" alt="Apple baskets" width="1200" height="675">
  <div property="publisher" typeof="Organization" resource="#paper"><span property="name">Vale Gazette</span> <a property="url" href="https://valegazette.example/">Home</a></div>
  <div property="articleBody"><p>Some 9,000 people came to the orchard festival in Evesham.</p></div>
  <section property="about" typeof="Festival" resource="#festival">
    <span property="name">Orchard Festival</span>
    <time property="startDate" datetime="2026-09-26">26 September</time>
    <time property="endDate" datetime="2026-09-27">27 September</time>
    <div property="location" typeof="Place"><span property="name">Plum Park</span> <span property="address">Plum Park, Evesham, GB</span></div>
  </section>
</article>
</body>
</html>
`,
    faults: [
      ['<span property="name">Lena Marsh</span>', ["<span>Lena Marsh</span>"]],
      [
        '    <time property="startDate" datetime="2026-09-26">26 September</time>\n',
        [["", '<section property="about"']],
      ],
      ['vocab="https://schema.org/" ', [["", "<article typeof"]]],
      ['<span property="name">Plum Park</span>', ['<span property="name"></span>']],
      ['resource="#lena"', ['resource=""']],
      ['typeof="BlogPosting"', ['typeof="BlogPost"']],
      ['vocab="https://schema.org/"', ['vocab="https://scheme.org/"']],
      ['property="articleBody"', ['property="articlebody"']],
      ['prefix="dc: http://purl.org/dc/terms/"', ['prefix="dc: http://purl.org/dc/term/"']],
      ['property="headline"', ['proprety="headline"']],
      ['datetime="2026-09-28T09:00:00+01:00"', ['datetime="28-09-2026"']],
      ['datetime="2026-09-27"', ['datetime="2026-09-72"', 'datetime="2026-09-17"']],
      ['href="https://valegazette.example/by/lena-marsh"', ['href="htps://valegazette.example/by/lena-marsh"']],
      ['property="location" typeof="Place"', ['property="location" typeof="Person"']],
      ['property="publisher" typeof="Organization"', ['property="publisher" typeof="Festival"']],
      [
        'property="dateModified" content="2026-09-28T11:00:00+01:00"',
        ['property="dateModified" content="2025-09-28T11:00:00+01:00"'],
      ],
    ],
  },
  {
    title: "front matter of many fields",
    uri: "v1.md",
    good: `---
title: "Library van returns to the valley villages"
description: "The mobile library will stop in eleven villages from Monday."
slug: library-van-returns
url: https://valleynews.example/2026/11/library-van-returns
date: 2026-11-16T08:00:00+04:00
updated: 2026-11-16T10:30:00+04:00
language: en
section: Community
author:
  name: Nadia Hollis
  url: https://valleynews.example/authors/nadia-hollis
tags: [libraries, villages]
image:
  url: https://valleynews.example/img/van.jpg
  alt: A blue van with its side open
  width: 1600
  height: 900
  credit: Tom Reyes
license: https://creativecommons.org/licenses/by/4.0/
---

The mobile library will visit eleven villages in the valley from Monday, the county said.

## Where it stops

It will stop for an hour in each village. The [timetable](https://valleynews.example/timetable) is online.

> "We have missed it," said Ruth Adler, who lives in Stonebeck.

![Children choosing books](https://valleynews.example/img/children.jpg)
`,
    faults: [
      ['title: "Library van returns to the valley villages"\n', [["", "---"]]],
      ["date: 2026-11-16T08:00:00+04:00\n", [["", "---\ntitle"]]],
      ["  name: Nadia Hollis\n", [""]],
      ["![Children choosing books]", ["![]"]],
      ["section: Community", ["section:", "section: Community\nsection: Culture"]],
      ["  url: https://valleynews.example/img/van.jpg\n", [""]],
      ["updated:", ["udpated:"]],
      ["description:", ["descripton:"]],
      ["author:", ["auhtor:"]],
      ["language:", ["langauge:"]],
      ["2026-11-16T08:00:00+04:00", ["2026-11-16T8:00"]],
      ["date: 2026-11-16T08:00:00+04:00", ["date: 16th Nov 2026", "date: 20", "date: 2026-11-26T08:00:00+04:00"]],
      ["tags: [libraries, villages]", ["tags: [libraries, villages", "tags: { libraries: true }"]],
      ["(https://valleynews.example/timetable)", ["(https://valleynews.example/timetable"]],
      ['title: "Library van returns to the valley villages"', ['title: "Library van returns to the valley villages']],
      ["(https://valleynews.example/img/children.jpg)", ["(htts://valleynews.example/img/children.jpg)"]],
      ["slug: library-van-returns", ["slug: Library Van Returns!"]],
      ["language: en", ["language: [en", "language: az"]],
      ["  width: 1600", ["  width: large"]],
      ["updated: 2026-11-16T10:30:00+04:00", ["updated: 2026-11-06T10:30:00+04:00"]],
      ["name: Nadia Hollis", ["name: https://valleynews.example/nadia"]],
    ],
  },
  {
    title: "an item of ninjs 2",
    uri: "v3.json",
    good: `{
  "uri": "urn:newsml:northagency.example:20261103:n7731",
  "standard": { "name": "ninjs", "version": "2.1", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json" },
  "type": "text",
  "representationtype": "complete",
  "profile": "text-only",
  "version": "2",
  "firstcreated": "2026-11-03T05:58:00+00:00",
  "versioncreated": "2026-11-03T06:40:00+00:00",
  "contentcreated": "2026-11-03T05:58:00+00:00",
  "pubstatus": "usable",
  "urgency": 4,
  "language": "en",
  "headlines": [{ "role": "main", "value": "Storm closes three northern airports" }],
  "descriptions": [{ "role": "summary", "value": "Flights are expected to resume by noon." }],
  "bodies": [{ "role": "main", "contenttype": "text/plain", "charcount": 96, "wordcount": 16, "value": "Three airports in the north closed on Tuesday as a storm brought gusts of 140 kilometres an hour." }],
  "by": "Pia Lund",
  "located": "TROMSO, Norway",
  "copyrightholder": "North Agency",
  "copyrightnotice": "(c) 2026 North Agency",
  "usageterms": "No archive use after 30 days.",
  "subjects": [{ "name": "weather", "uri": "http://cv.iptc.org/newscodes/mediatopic/20000011", "rel": "about" }],
  "places": [{ "name": "Tromso", "rel": "eventplace" }],
  "associations": [
    { "name": "mainpic", "uri": "urn:newsml:northagency.example:20261103:p12", "type": "picture", "headlines": [{ "role": "main", "value": "Waves over the quay" }], "renditions": [{ "name": "web", "href": "https://northagency.example/p/12.jpg", "contenttype": "image/jpeg", "width": 1500, "height": 1000 }] }
  ]
}
`,
    faults: [
      ['  "uri": "urn:newsml:northagency.example:20261103:n7731",\n', [["", "{\n"]]],
      ['"role": "main", "value": "Storm closes three northern airports"', ['"role": "main"']],
      ['"name": "Tromso", "rel": "eventplace"', ['"rel": "eventplace"']],
      ['"pubstatus": "usable"', ['"pubstatus": "useable"']],
      ['"versioncreated"', ['"versionCreated"']],
      ['"copyrightholder"', ['"copyrightholders"']],
      ['"type": "picture"', ['"type": "photo"']],
      ['"representationtype": "complete"', ['"representationtype": "full"']],
      ['"renditions"', ['"rendition"']],
      [
        '"versioncreated": "2026-11-03T06:40:00+00:00"',
        ['"versioncreated": "2026-11-03 06:40"', '"versioncreated": "2026-11-02T06:40:00+00:00"'],
      ],
      ['"language": "en"', ['"language": "eng lish"', '"language": "ru"']],
      ['"href": "https://northagency.example/p/12.jpg"', ['"href": "northagency.example/p/12.jpg"']],
      ['"contenttype": "image/jpeg"', ['"contenttype": "jpeg"', '"contenttype": "video/mp4"']],
      ['"urgency": 4', ['"urgency": 14']],
      ['"width": 1500', ['"width": "1500"']],
      ['"by": "Pia Lund"', ['"by": ["Pia Lund"]']],
      ['"wordcount": 16', ['"wordcount": 160']],
      ['"charcount": 96', ['"charcount": 9']],
    ],
  },
  {
    title: "RSS with media",
    uri: "w1.xml",
    good: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
  <channel>
    <title>Plains Tribune - Business</title>
    <link>https://plainstribune.example/business</link>
    <description>Business news from the plains</description>
    <language>en-us</language>
    <copyright>2026 Plains Tribune</copyright>
    <managingEditor>desk@plainstribune.example (News desk)</managingEditor>
    <lastBuildDate>Thu, 12 Nov 2026 14:05:00 GMT</lastBuildDate>
    <ttl>30</ttl>
    <sy:updatePeriod>hourly</sy:updatePeriod>
    <sy:updateFrequency>2</sy:updateFrequency>
    <image><url>https://plainstribune.example/logo-144.png</url><title>Plains Tribune - Business</title><link>https://plainstribune.example/business</link><width>144</width><height>40</height></image>
    <atom:link href="https://plainstribune.example/business/rss.xml" rel="self" type="application/rss+xml"/>
    <item>
      <title>Grain silo maker hires 200</title>
      <link>https://plainstribune.example/business/silo-maker-hires</link>
      <guid isPermaLink="true">https://plainstribune.example/business/silo-maker-hires</guid>
      <pubDate>Thu, 12 Nov 2026 13:40:00 GMT</pubDate>
      <dc:creator>Wade Pruitt</dc:creator>
      <category domain="https://plainstribune.example/topics">Jobs</category>
      <description>The plant will run a third shift from January.</description>
      <content:encoded><![CDATA[<p>The plant will run a third shift from January, its owner said.</p>]]></content:encoded>
      <media:content url="https://plainstribune.example/i/silo.jpg" type="image/jpeg" medium="image" width="1200" height="675">
        <media:credit role="photographer">Ann Dorsey</media:credit>
        <media:description type="plain">Silos at dusk</media:description>
      </media:content>
      <enclosure url="https://plainstribune.example/i/silo.jpg" length="184220" type="image/jpeg"/>
    </item>
    <item>
      <title>Rail yard sale falls through</title>
      <link>https://plainstribune.example/business/rail-yard</link>
      <guid isPermaLink="false">plains-55120</guid>
      <pubDate>Wed, 11 Nov 2026 09:15:00 GMT</pubDate>
      <dc:creator>June Abbott</dc:creator>
      <description>The buyer withdrew a week before closing.</description>
    </item>
  </channel>
</rss>
`,
    faults: [
      ["    <description>Business news from the plains</description>\n", [["", "<channel>"]]],
      ["<title>Grain silo maker hires 200</title>", ["<title></title>"]],
      [' length="184220"', [""]],
      ["<url>https://plainstribune.example/logo-144.png</url>", [""]],
      [' xmlns:media="http://search.yahoo.com/mrss/"', [["", "<media:content"]]],
      [' version="2.0" xmlns:atom', [" xmlns:atom"]],
      [
        "<lastBuildDate>Thu, 12 Nov 2026 14:05:00 GMT</lastBuildDate>",
        [
          "<lastBuiltDate>Thu, 12 Nov 2026 14:05:00 GMT</lastBuiltDate>",
          "<lastBuildDate>Mon, 2 Nov 2026 14:05:00 GMT</lastBuildDate>",
        ],
      ],
      ['isPermaLink="false"', ['isPermalink="false"']],
      ["<dc:creator>June Abbott</dc:creator>", ["<dc:creater>June Abbott</dc:creater>"]],
      ["http://purl.org/rss/1.0/modules/content/", ["http://purl.org/rss/1.0/modules/contents/"]],
      [
        '<media:credit role="photographer">Ann Dorsey</media:credit>',
        ['<media:credits role="photographer">Ann Dorsey</media:credits>'],
      ],
      ['medium="image"', ['medium="picture"']],
      ["<sy:updatePeriod>hourly", ["<sy:updatePeriod>everyhour"]],
      [
        "<pubDate>Wed, 11 Nov 2026 09:15:00 GMT</pubDate>",
        ["<pubDate>11 November 2026 09:15</pubDate>", "<pubDate>Fri, 11 Nov 2026 09:15:00 GMT</pubDate>"],
      ],
      [
        "<pubDate>Thu, 12 Nov 2026 13:40:00 GMT</pubDate>",
        ["<pubDate>Thu, 12 Nov 2026 13:40:00 CEST</pubDate>", "<pubDate>Sat, 12 Dec 2026 13:40:00 GMT</pubDate>"],
      ],
      ["desk@plainstribune.example (News desk)", ["News desk"]],
      ["<language>en-us</language>", ["<language>english</language>", "<language>fr</language>"]],
      ["<link>https://plainstribune.example/business/rail-yard</link>", ["<link>/business/rail-yard</link>"]],
      ["<title>Rail yard sale falls through</title>", ["<title>Rail yard & depot sale falls through</title>"]],
      [
        "<p>The plant will run a third shift from January, its owner said.</p>",
        ["<p>The plant will run a third shift from <b>January, its owner said.</p>"],
      ],
      ['encoding="UTF-8"', ['encoding="UTF8-bom"']],
      ["<ttl>30</ttl>", ["<ttl>half an hour</ttl>"]],
      ['isPermaLink="true"', ['isPermaLink="yes"']],
      ["<width>144</width>", ["<width>600</width>"]],
      ['type="image/jpeg" medium', ['type="image" medium']],
      ['length="184220"', ['length="180 KB"']],
      ['length="184220" type="image/jpeg"', ['length="184220" type="audio/mpeg"']],
      ["plains-55120", ["https://plainstribune.example/business/silo-maker-hires"]],
      ['isPermaLink="false">plains-55120', ['isPermaLink="true">plains-55120']],
    ],
  },
  {
    title: "a podcast",
    uri: "w2.xml",
    good: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>The Ferry Desk</title>
    <link>https://ferrydesk.example/</link>
    <description>Stories from the islands, twice a week.</description>
    <language>en-gb</language>
    <atom:link href="https://ferrydesk.example/podcast.xml" rel="self" type="application/rss+xml"/>
    <itunes:author>Ferry Desk Audio</itunes:author>
    <itunes:owner><itunes:name>Ferry Desk Audio</itunes:name><itunes:email>audio@ferrydesk.example</itunes:email></itunes:owner>
    <itunes:image href="https://ferrydesk.example/cover-3000.jpg"/>
    <itunes:category text="News"><itunes:category text="Daily News"/></itunes:category>
    <itunes:explicit>false</itunes:explicit>
    <itunes:type>episodic</itunes:type>
    <podcast:locked owner="audio@ferrydesk.example">yes</podcast:locked>
    <podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>
    <item>
      <title>The last mail boat</title>
      <link>https://ferrydesk.example/e/12</link>
      <description>A postman retires after forty years at sea.</description>
      <guid isPermaLink="false">fd-0012</guid>
      <pubDate>Tue, 10 Nov 2026 05:00:00 +0000</pubDate>
      <enclosure url="https://ferrydesk.example/audio/12.mp3" length="28411904" type="audio/mpeg"/>
      <itunes:duration>1754</itunes:duration>
      <itunes:episode>12</itunes:episode>
      <itunes:season>2</itunes:season>
      <itunes:episodeType>full</itunes:episodeType>
      <itunes:explicit>false</itunes:explicit>
      <podcast:transcript url="https://ferrydesk.example/t/12.vtt" type="text/vtt"/>
    </item>
  </channel>
</rss>
`,
    faults: [
      ['    <itunes:image href="https://ferrydesk.example/cover-3000.jpg"/>\n', [["", "<channel>"]]],
      [
        '      <enclosure url="https://ferrydesk.example/audio/12.mp3" length="28411904" type="audio/mpeg"/>\n',
        [["", "<item>"]],
      ],
      ['<itunes:category text="News">', ["<itunes:category>"]],
      ["<itunes:email>audio@ferrydesk.example</itunes:email>", [""]],
      ['text="Daily News"', ['text="Daily-News"']],
      ["<itunes:type>episodic", ["<itunes:type>episodical"]],
      ["<itunes:episodeType>full", ["<itunes:episodeType>complete"]],
      ["<itunes:season>2</itunes:season>", ["<itunes:seasons>2</itunes:seasons>"]],
      ["http://www.itunes.com/dtds/podcast-1.0.dtd", ["http://www.itunes.com/dtds/podcast-1.0.dtd/"]],
      ['text="News"><itunes', ['text="Newz"><itunes']],
      ["<itunes:duration>1754", ["<itunes:duration>29 minutes"]],
      ["<itunes:email>audio@ferrydesk.example", ["<itunes:email>audio at ferrydesk.example"]],
      ['href="https://ferrydesk.example/cover-3000.jpg"', ['href="https://ferrydesk.example/cover-3000.webp"']],
      ["917393e3-1b1e-5cef-ace4-edaa54e1f810", ["917393e3-1b1e"]],
      ["Tue, 10 Nov 2026 05:00:00 +0000", ["Tue, 10 Nov 2026 5:00 AM"]],
      [
        '<itunes:type>episodic</itunes:type>\n    <podcast:locked owner="audio@ferrydesk.example">yes',
        ['<itunes:type>episodic</itunes:type>\n    <podcast:locked owner="audio@ferrydesk.example">true'],
      ],
      [
        "<itunes:explicit>false</itunes:explicit>\n    <itunes:type>",
        ["<itunes:explicit>maybe</itunes:explicit>\n    <itunes:type>"],
      ],
      ["<itunes:episode>12", ["<itunes:episode>twelve"]],
      ['type="audio/mpeg"', ['type="text/html"', 'type="video/mp4"']],
      ['type="text/vtt"', ['type="application/srt"']],
      ["<link>https://ferrydesk.example/e/12</link>", ["<link>https://ferrydesk.example/</link>"]],
    ],
  },
  {
    title: "Atom of a section",
    uri: "w3.atom",
    good: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en">
  <title type="text">Glen Observer: Science</title>
  <subtitle>What the labs found</subtitle>
  <id>tag:glenobserver.example,2019:science</id>
  <updated>2026-11-20T16:00:00Z</updated>
  <link rel="self" type="application/atom+xml" href="https://glenobserver.example/science.atom"/>
  <link rel="alternate" type="text/html" hreflang="en" href="https://glenobserver.example/science"/>
  <icon>https://glenobserver.example/icon.png</icon>
  <rights>2026 Glen Observer</rights>
  <generator uri="https://presskit.example/" version="4.2">PressKit</generator>
  <entry>
    <title>Moss survives nine months in orbit</title>
    <id>tag:glenobserver.example,2026-11-20:/science/moss</id>
    <link rel="alternate" type="text/html" href="https://glenobserver.example/science/moss"/>
    <link rel="enclosure" type="image/jpeg" length="90211" href="https://glenobserver.example/i/moss.jpg"/>
    <published>2026-11-20T15:10:00Z</published>
    <updated>2026-11-20T16:00:00Z</updated>
    <author><name>Fiona Strand</name><uri>https://glenobserver.example/by/fiona-strand</uri><email>fiona@glenobserver.example</email></author>
    <category term="space" scheme="https://glenobserver.example/topics/" label="Space"/>
    <summary type="text">Most spores sprouted once they were home.</summary>
    <content type="html">&lt;p&gt;Most spores sprouted once they were home, the team said.&lt;/p&gt;</content>
  </entry>
  <entry>
    <title>River eels counted by sound</title>
    <id>tag:glenobserver.example,2026-11-19:/science/eels</id>
    <link rel="alternate" type="text/html" href="https://glenobserver.example/science/eels"/>
    <published>2026-11-19T11:00:00Z</published>
    <updated>2026-11-19T11:00:00Z</updated>
    <author><name>Fiona Strand</name></author>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The eels are heard, not seen.</p></div></content>
  </entry>
</feed>
`,
    faults: [
      ["    <id>tag:glenobserver.example,2026-11-19:/science/eels</id>\n", [["", "<entry>\n    <title>River"]]],
      ["    <updated>2026-11-20T16:00:00Z</updated>\n    <author>", [["    <author>", "<entry>\n    <title>Moss"]]],
      ["<name>Fiona Strand</name><uri>", ["<uri>"]],
      [' href="https://glenobserver.example/science/eels"', [""]],
      ['<category term="space" scheme', ["<category scheme"]],
      [
        '<div xmlns="http://www.w3.org/1999/xhtml"><p>The eels are heard, not seen.</p></div>',
        ['<p xmlns="http://www.w3.org/1999/xhtml">The eels are heard, not seen.</p>'],
      ],
      ['xmlns="http://www.w3.org/2005/Atom"', ['xmlns="https://www.w3.org/2005/Atom"']],
      ['rel="enclosure"', ['rel="enclosures"']],
      ['type="xhtml"', ['type="xhmtl"']],
      ["<published>2026-11-19T11:00:00Z</published>", ["<publish>2026-11-19T11:00:00Z</publish>"]],
      ['hreflang="en"', ['hrefLang="en"']],
      [
        "<published>2026-11-20T15:10:00Z</published>",
        ["<published>2026-11-20T15:10:00</published>", "<published>2026-11-21T15:10:00Z</published>"],
      ],
      ["<updated>2026-11-19T11:00:00Z</updated>", ["<updated>Thu, 19 Nov 2026 11:00:00 GMT</updated>"]],
      ["<email>fiona@glenobserver.example</email>", ["<email>fiona@@glenobserver</email>"]],
      ["tag:glenobserver.example,2019:science", ["tag:glenobserver.example:science"]],
      [
        "<uri>https://glenobserver.example/by/fiona-strand</uri>",
        ["<uri>https://glenobserver example/by/fiona-strand</uri>"],
      ],
      ['xml:lang="en"', ['xml:lang="en_gb"']],
      ['type="application/atom+xml"', ['type="atom"']],
      ['<title type="text">', ['<title type="markdown">']],
      ['length="90211"', ['length="90 kB"']],
      ["<icon>https://glenobserver.example/icon.png</icon>", ['<icon href="https://glenobserver.example/icon.png"/>']],
      ['<content type="html">&lt;p&gt;', ['<content type="html"><b>New</b>&lt;p&gt;']],
      [
        "<id>tag:glenobserver.example,2026-11-19:/science/eels</id>",
        ["<id>tag:glenobserver.example,2026-11-20:/science/moss</id>"],
      ],
      [
        '  <updated>2026-11-20T16:00:00Z</updated>\n  <link rel="self"',
        ['  <updated>2026-11-10T16:00:00Z</updated>\n  <link rel="self"'],
      ],
      ['rel="enclosure" type="image/jpeg"', ['rel="enclosure" type="audio/mpeg"']],
      [
        "<published>2026-11-19T11:00:00Z</published>\n    <updated>2026-11-19T11:00:00Z</updated>",
        ["<published>2027-11-19T11:00:00Z</published>\n    <updated>2027-11-19T11:00:00Z</updated>"],
      ],
    ],
  },
  {
    title: "JSON Feed with attachments",
    uri: "w4.json",
    good: `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Moor Dispatch",
  "home_page_url": "https://moordispatch.example/",
  "feed_url": "https://moordispatch.example/feed.json",
  "description": "Local news from the moors",
  "icon": "https://moordispatch.example/icon-512.png",
  "favicon": "https://moordispatch.example/icon-64.png",
  "language": "en-GB",
  "authors": [{ "name": "Moor Dispatch", "url": "https://moordispatch.example/about" }],
  "hubs": [{ "type": "WebSub", "url": "https://hub.example/" }],
  "expired": false,
  "items": [
    {
      "id": "https://moordispatch.example/2026/11/peat-fire",
      "url": "https://moordispatch.example/2026/11/peat-fire",
      "title": "Peat fire burns for a fifth day",
      "content_html": "<p>Crews from four counties are on the moor.</p>",
      "summary": "Crews from four counties are on the moor.",
      "image": "https://moordispatch.example/i/peat.jpg",
      "date_published": "2026-11-13T07:30:00Z",
      "date_modified": "2026-11-13T12:00:00Z",
      "authors": [{ "name": "Colm Reid" }],
      "tags": ["fire", "moor"],
      "language": "en-GB",
      "attachments": [{ "url": "https://moordispatch.example/a/briefing.mp3", "mime_type": "audio/mpeg", "title": "The briefing", "size_in_bytes": 9120344, "duration_in_seconds": 570 }]
    },
    {
      "id": "https://moordispatch.example/2026/11/signal-box",
      "url": "https://moordispatch.example/2026/11/signal-box",
      "title": "Signal box to become a cafe",
      "content_text": "The old signal box at Grindle will serve tea from May.",
      "date_published": "2026-11-12T18:00:00Z",
      "authors": [{ "name": "Colm Reid" }]
    }
  ]
}
`,
    faults: [
      [
        '      "id": "https://moordispatch.example/2026/11/signal-box",\n',
        [["", '{\n      "url": "https://moordispatch.example/2026/11/signal-box"']],
      ],
      [
        '      "content_text": "The old signal box at Grindle will serve tea from May.",\n',
        [["", '{\n      "id": "https://moordispatch.example/2026/11/signal-box"']],
      ],
      [', "mime_type": "audio/mpeg"', [""]],
      ['  "title": "Moor Dispatch",\n', [["", "{\n"]]],
      [
        '"date_published": "2026-11-12T18:00:00Z"',
        ['"date_publish": "2026-11-12T18:00:00Z"', '"date_published": "2026-12-12T18:00:00Z"'],
      ],
      ['"home_page_url"', ['"homepage_url"']],
      ['"content_html"', ['"contents_html"']],
      ["https://jsonfeed.org/version/1.1", ["https://jsonfeed.org/version/1.1/"]],
      ['"size_in_bytes"', ['"size_bytes"']],
      ['"tags"', ['"tag"']],
      ['"date_published": "2026-11-13T07:30:00Z"', ['"date_published": "Fri, 13 Nov 2026 07:30:00 GMT"']],
      ['"favicon": "https://moordispatch.example/icon-64.png"', ['"favicon": "/icon-64.png"']],
      ['"language": "en-GB",\n  "authors"', ['"language": "en_GB",\n  "authors"']],
      ['"mime_type": "audio/mpeg"', ['"mime_type": "mp3"', '"mime_type": "image/png"']],
      [
        '"content_html": "<p>Crews from four counties are on the moor.</p>"',
        ['"content_html": "&lt;p&gt;Crews from four counties are on the moor.&lt;/p&gt;"'],
      ],
      ['"image": "https://moordispatch.example/i/peat.jpg"', ['"image": "https://moordispatch.example/i/pe at.jpg"']],
      ['"authors": [{ "name": "Colm Reid" }],\n      "tags"', ['"authors": { "name": "Colm Reid" },\n      "tags"']],
      ['"tags": ["fire", "moor"]', ['"tags": "fire, moor"']],
      ['"size_in_bytes": 9120344', ['"size_in_bytes": "9120344"']],
      ['"expired": false', ['"expired": "no"']],
      [
        '"id": "https://moordispatch.example/2026/11/signal-box"',
        ['"id": 55128', '"id": "https://moordispatch.example/2026/11/peat-fire"'],
      ],
      ['"duration_in_seconds": 570', ['"duration_in_seconds": -570']],
      ['"date_modified": "2026-11-13T12:00:00Z"', ['"date_modified": "2026-11-12T12:00:00Z"']],
      ['"language": "en-GB",\n      "attachments"', ['"language": "ru",\n      "attachments"']],
      ['"feed_url": "https://moordispatch.example/feed.json"', ['"feed_url": "https://moordispatch.example/"']],
    ],
  },
  {
    title: "a sitemap with videos and languages",
    uri: "w5.xml",
    good: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1" xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <url>
    <loc>https://saltreview.example/en/harvest</loc>
    <lastmod>2026-10-21T10:00:00+00:00</lastmod>
    <changefreq>weekly</changefreq>
    <priority>0.8</priority>
    <xhtml:link rel="alternate" hreflang="en" href="https://saltreview.example/en/harvest"/>
    <xhtml:link rel="alternate" hreflang="fr" href="https://saltreview.example/fr/recolte"/>
    <image:image><image:loc>https://saltreview.example/i/harvest.jpg</image:loc></image:image>
  </url>
  <url>
    <loc>https://saltreview.example/en/dunes-film</loc>
    <lastmod>2026-10-02</lastmod>
    <video:video>
      <video:thumbnail_loc>https://saltreview.example/t/dunes.jpg</video:thumbnail_loc>
      <video:title>Walking dunes</video:title>
      <video:description>A dune moves four metres a year.</video:description>
      <video:content_loc>https://saltreview.example/v/dunes.mp4</video:content_loc>
      <video:duration>412</video:duration>
      <video:publication_date>2026-10-02T08:00:00+00:00</video:publication_date>
      <video:family_friendly>yes</video:family_friendly>
      <video:requires_subscription>no</video:requires_subscription>
      <video:rating>4.2</video:rating>
      <video:restriction relationship="allow">FR GB</video:restriction>
    </video:video>
  </url>
</urlset>
`,
    faults: [
      ["<image:loc>https://saltreview.example/i/harvest.jpg</image:loc>", [""]],
      [
        "      <video:thumbnail_loc>https://saltreview.example/t/dunes.jpg</video:thumbnail_loc>\n",
        [["", "<video:video>"]],
      ],
      [
        "<loc>https://saltreview.example/en/dunes-film</loc>",
        [
          "<loc/>",
          "<loc>https://saltreview.example/en/harvest</loc>",
          "<loc>https://pepperreview.example/en/dunes-film</loc>",
        ],
      ],
      [' href="https://saltreview.example/fr/recolte"', [""]],
      ["<lastmod>2026-10-02</lastmod>", ["<lastmode>2026-10-02</lastmode>", "<lastmod>02-10-2026</lastmod>"]],
      ["<changefreq>weekly", ["<changefreq>week"]],
      ["<video:title>Walking dunes</video:title>", ["<video:tittle>Walking dunes</video:tittle>"]],
      ["http://www.sitemaps.org/schemas/sitemap/0.9", ["http://www.sitemaps.org/schemas/sitemap/0.90"]],
      ["http://www.google.com/schemas/sitemap-video/1.1", ["http://www.google.com/schemas/sitemap-videos/1.1"]],
      ['relationship="allow"', ['relationship="allowed"']],
      [
        "<loc>https://saltreview.example/en/harvest</loc>",
        ["<loc>https://saltreview.example/en/harvest?a=1&b=2</loc>"],
      ],
      ['hreflang="fr"', ['hreflang="french"']],
      ["<video:publication_date>2026-10-02T08:00:00+00:00", ["<video:publication_date>2026-10-02 08:00"]],
      ["<image:loc>https://saltreview.example/i/harvest.jpg", ["<image:loc>//saltreview.example/i/harvest.jpg"]],
      [">FR GB<", [">France GB<"]],
      ["<priority>0.8", ["<priority>8"]],
      ["<video:duration>412", ["<video:duration>PT6M52S"]],
      ["<video:family_friendly>yes", ["<video:family_friendly>sure"]],
      ["<video:rating>4.2", ["<video:rating>9.2"]],
      ["<lastmod>2026-10-21T10:00:00+00:00", ["<lastmod>2027-10-21T10:00:00+00:00"]],
      [
        'hreflang="fr" href="https://saltreview.example/fr/recolte"',
        ['hreflang="en" href="https://saltreview.example/fr/recolte"'],
      ],
      [
        "<video:content_loc>https://saltreview.example/v/dunes.mp4",
        ["<video:content_loc>https://saltreview.example/en/dunes-film"],
      ],
    ],
  },
  {
    title: "a news sitemap of two articles",
    uri: "w6.xml",
    good: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
  <url>
    <loc>https://capsentinel.example/2026/11/23/tram-line</loc>
    <news:news>
      <news:publication><news:name>Cape Sentinel</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2026-11-23T09:10:00+02:00</news:publication_date>
      <news:title>Tram line wins final approval</news:title>
    </news:news>
  </url>
  <url>
    <loc>https://capsentinel.example/2026/11/23/penguin-count</loc>
    <news:news>
      <news:publication><news:name>Cape Sentinel</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2026-11-23T12:45:00+02:00</news:publication_date>
      <news:title>Penguin count rises for third year</news:title>
    </news:news>
  </url>
</urlset>
`,
    faults: [
      [
        "      <news:publication_date>2026-11-23T12:45:00+02:00</news:publication_date>\n",
        [
          [
            "",
            "<news:news>\n      <news:publication><news:name>Cape Sentinel</news:name><news:language>en</news:language></news:publication>\n      <news:title>Penguin",
          ],
        ],
      ],
      [
        "<news:title>Penguin count rises for third year</news:title>",
        ["<news:title> </news:title>", "<news:title>Tram line wins final approval</news:title>"],
      ],
      [
        "<news:publication><news:name>Cape Sentinel</news:name><news:language>en</news:language></news:publication>\n      <news:publication_date>2026-11-23T09",
        [
          "<news:publication><news:name>Cape Sentinel</news:name></news:publication>\n      <news:publication_date>2026-11-23T09",
        ],
      ],
      [
        "<news:title>Tram line wins final approval</news:title>",
        [
          "<news:headline>Tram line wins final approval</news:headline>",
          "<news:title>Tram line &lt;em&gt;wins&lt;/em&gt; final approval</news:title>",
        ],
      ],
      ["http://www.google.com/schemas/sitemap-news/0.9", ["http://www.google.com/schemas/sitemap-news/0.8"]],
      ["2026-11-23T09:10:00+02:00", ["2026-11-23T09:10:00 SAST", "2026-10-23T09:10:00+02:00"]],
      [
        "<news:language>en</news:language></news:publication>\n      <news:publication_date>2026-11-23T12",
        [
          "<news:language>eng-ZA</news:language></news:publication>\n      <news:publication_date>2026-11-23T12",
          "<news:language>ru</news:language></news:publication>\n      <news:publication_date>2026-11-23T12",
        ],
      ],
      ["2026-11-23T12:45:00+02:00", ["1795430700", "2026-11-25T12:45:00+02:00"]],
      [
        "<news:name>Cape Sentinel</news:name><news:language>en</news:language></news:publication>\n      <news:publication_date>2026-11-23T12",
        [
          "<news:name>Cape Sentinal</news:name><news:language>en</news:language></news:publication>\n      <news:publication_date>2026-11-23T12",
        ],
      ],
    ],
  },
  {
    title: "an index of sitemaps",
    uri: "w7.xml",
    good: `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap><loc>https://saltreview.example/sitemap-1.xml.gz</loc><lastmod>2026-11-20T02:00:00Z</lastmod></sitemap>
  <sitemap><loc>https://saltreview.example/sitemap-2.xml.gz</loc><lastmod>2026-11-21T02:00:00Z</lastmod></sitemap>
</sitemapindex>
`,
    faults: [
      ["<loc>https://saltreview.example/sitemap-2.xml.gz</loc>", [""]],
      [
        "<lastmod>2026-11-20T02:00:00Z</lastmod>",
        ["<lastMod>2026-11-20T02:00:00Z</lastMod>", "<lastmod>daily</lastmod>"],
      ],
      [
        "<sitemap><loc>https://saltreview.example/sitemap-2.xml.gz</loc><lastmod>2026-11-21T02:00:00Z</lastmod></sitemap>",
        ["<url><loc>https://saltreview.example/sitemap-2.xml.gz</loc><lastmod>2026-11-21T02:00:00Z</lastmod></url>"],
      ],
      ["2026-11-21T02:00:00Z", ["2026-11-21T02:00", "2029-11-21T02:00:00Z"]],
      ["sitemap-2.xml.gz", ["sitemap-1.xml.gz"]],
    ],
  },
  {
    title: "a list of feeds",
    uri: "w8.opml",
    good: `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Feeds of the Salt Review</title>
    <dateCreated>Mon, 02 Nov 2026 10:00:00 GMT</dateCreated>
    <dateModified>Mon, 16 Nov 2026 10:00:00 GMT</dateModified>
    <ownerName>Salt Review</ownerName>
    <ownerEmail>web@saltreview.example</ownerEmail>
    <docs>http://opml.org/spec2.opml</docs>
  </head>
  <body>
    <outline text="Sections">
      <outline text="World" type="rss" title="World" xmlUrl="https://saltreview.example/world.xml" htmlUrl="https://saltreview.example/world" language="en" version="RSS2"/>
      <outline text="Culture" type="rss" title="Culture" xmlUrl="https://saltreview.example/culture.xml" htmlUrl="https://saltreview.example/culture" created="Mon, 02 Nov 2026 10:00:00 GMT"/>
    </outline>
    <outline text="About us" type="link" url="https://saltreview.example/about"/>
  </body>
</opml>
`,
    faults: [
      [' xmlUrl="https://saltreview.example/world.xml"', [""]],
      ['<outline text="Culture" type', ["<outline type"]],
      [' version="2.0"', [""]],
      [' url="https://saltreview.example/about"', [""]],
      ['type="link" url', ["url"]],
      ['xmlUrl="https://saltreview.example/culture.xml"', ['xmlurl="https://saltreview.example/culture.xml"']],
      ["<ownerEmail>web@saltreview.example</ownerEmail>", ["<ownerMail>web@saltreview.example</ownerMail>"]],
      ['text="World" type="rss"', ['text="World" type="rss2"']],
      ['<outline text="Sections">', ['<outline txt="Sections">']],
      ["<dateCreated>Mon, 02 Nov 2026 10:00:00 GMT", ["<dateCreated>2026-11-02T10:00:00Z"]],
      ['htmlUrl="https://saltreview.example/culture"', ['htmlUrl="saltreview.example/culture"']],
      ['created="Mon, 02 Nov 2026 10:00:00 GMT"', ['created="2 November"']],
      ["web@saltreview.example", ["web.saltreview.example"]],
      ['version="2.0">', ['version="two">']],
      ['version="RSS2"', ['version="JSON"']],
      ["<dateModified>Mon, 16 Nov 2026 10:00:00 GMT", ["<dateModified>Fri, 16 Oct 2026 10:00:00 GMT"]],
      ["https://saltreview.example/culture.xml", ["https://saltreview.example/world.xml"]],
      ["<dateCreated>Mon, 02 Nov", ["<dateCreated>Tue, 02 Nov"]],
    ],
  },
];
