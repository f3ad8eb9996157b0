/** Which namespace a prefix stands for, as tags open and close. */
import { XML_NAMESPACE, XMLNS_NAMESPACE } from "./xml-names.ts";
import type { AttributeNode } from "./xml-nodes.ts";
import type { Report, XmlAttribute, XmlName } from "./xml-tree.ts";

/** The bindings of prefixes in force. */
export interface Bindings {
  bind(prefix: string, uri: string, start: number, end: number): void;
  /** Undoes what the attributes of a tag have bound. */
  release(attributes: readonly XmlAttribute[]): void;
  namespaceOf(name: XmlName & { readonly start: number }, isAttribute: boolean): string;
  /** Gives attributes their namespaces; true where two come to the same name (Namespaces §6.3). */
  qualify(attributes: readonly AttributeNode[]): boolean;
}

/** Bindings for one document; wrong and missing ones are told through `report`. */
export function createBindings(report: Report): Bindings {
  const bindings = new Map<string, string[]>([
    ["xml", [XML_NAMESPACE]],
    ["", [""]],
  ]);
  const bindingOf = (prefix: string, name: string, start: number): string => {
    const found = bindings.get(prefix)?.at(-1);
    if (found !== undefined) return found;
    report(
      "prefix",
      `Prefix of "${name}" is not declared, expected an xmlns:${prefix} attribute`,
      start,
      start + name.length,
      { prefix },
    );
    return "";
  };

  const bind = (prefix: string, uri: string, start: number, end: number): void => {
    if (prefix === "xmlns" || uri === XMLNS_NAMESPACE || (prefix === "xml") !== (uri === XML_NAMESPACE)) {
      report(
        "prefix",
        `Prefix "${prefix}" is bound to "${uri}", expected no use of a reserved prefix or name`,
        start,
        end,
        { prefix },
      );
    } else if (prefix !== "" && uri === "") {
      report("prefix", `Prefix "${prefix}" is bound to nothing, expected a namespace`, start, end, { prefix });
    }
    const values = bindings.get(prefix);
    if (values === undefined) bindings.set(prefix, [uri]);
    else values.push(uri);
  };
  const release = (attributes: readonly XmlAttribute[]): void => {
    for (const { name, prefix, local } of attributes) {
      if (name !== "xmlns" && prefix !== "xmlns") continue;
      const bound = prefix === "xmlns" ? local : "";
      const values = bindings.get(bound);
      values?.pop();
      if (values?.length === 0) bindings.delete(bound);
    }
  };
  const namespaceOf = (name: XmlName & { readonly start: number }, isAttribute: boolean): string => {
    if (isAttribute && (name.name === "xmlns" || name.prefix === "xmlns")) return XMLNS_NAMESPACE;
    if (isAttribute && name.prefix === "") return "";
    return bindingOf(name.prefix, name.name, isAttribute ? name.start : name.start + 1);
  };
  const qualify = (attributes: readonly AttributeNode[]): boolean => {
    let isTwice = false;
    let seen: Set<string> | undefined;
    for (const attribute of attributes) {
      const namespace = namespaceOf(attribute, true);
      if (namespace === "") continue;
      attribute.namespace = namespace;
      seen ??= new Set();
      const { size } = seen;
      isTwice ||= seen.add(`${namespace} ${attribute.local}`).size === size;
    }
    return isTwice;
  };

  return { bind, release, namespaceOf, qualify };
}
