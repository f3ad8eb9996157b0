/** Every node of this folder; made by `npm run index`, not by hand. */
import type { NodeBuilder } from "../types.ts";
import { node as breadcrumbListNode } from "./breadcrumb-list.ts";
import { node as eventNode } from "./event.ts";
import { node as imageObjectNode } from "./image-object.ts";
import { node as newsArticleNode } from "./news-article.ts";
import { node as newsMediaOrganizationNode } from "./news-media-organization.ts";
import { node as organizationNode } from "./organization.ts";
import { node as personNode } from "./person.ts";
import { node as placeNode } from "./place.ts";
import { node as webPageNode } from "./web-page.ts";
import { node as webSiteNode } from "./web-site.ts";

export const nodes: readonly NodeBuilder[] = [
  breadcrumbListNode,
  eventNode,
  imageObjectNode,
  newsArticleNode,
  newsMediaOrganizationNode,
  organizationNode,
  personNode,
  placeNode,
  webPageNode,
  webSiteNode,
];
