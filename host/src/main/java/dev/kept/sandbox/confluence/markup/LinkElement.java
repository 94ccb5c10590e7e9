package dev.kept.sandbox.confluence.markup;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Renders links to pages and spaces, and images. */
final class LinkElement {

    private final Links links;

    LinkElement(Links links) {
        this.links = links;
    }

    void link(Element link, Rendering rendering, String label, StringBuilder out) {
        String anchor = link.attr("ac:anchor");
        Element page = link.getElementsByTag("ri:page").first();
        Element space = link.getElementsByTag("ri:space").first();
        Element user = link.getElementsByTag("ri:user").first();
        if (page != null) {
            String title = page.attr("ri:content-title");
            String key = page.hasAttr("ri:space-key") ? page.attr("ri:space-key") : rendering.spaceKey();
            String shown = label.isBlank() ? Html.text(title) : label;
            Optional<String> target = links.page(key, title);
            if (target.isPresent()) {
                anchor(target.get() + (anchor.isEmpty() ? "" : "#" + anchor), shown, out);
            } else {
                out.append("<span class=\"unresolved\">").append(shown).append("</span>");
            }
        } else if (space != null) {
            String key = space.attr("ri:space-key");
            anchor(links.space(key), label.isBlank() ? Html.text(key) : label, out);
        } else if (user != null) {
            String name = user.hasAttr("ri:username") ? user.attr("ri:username") : user.attr("ri:userkey");
            out.append("<span class=\"user-mention\">").append(Html.text(name)).append("</span>");
        } else if (!anchor.isEmpty()) {
            anchor("#" + (rendering.title() + "-" + anchor).replaceAll("\\s+", ""), label, out);
        } else {
            out.append(label);
        }
    }

    void image(Element image, StringBuilder out) {
        Element address = image.getElementsByTag("ri:url").first();
        if (address == null || !Html.harmless(address.attr("ri:value"))) {
            out.append("<span class=\"unknown-image\">[image]</span>");
            return;
        }
        out.append("<img class=\"confluence-embedded-image\" src=\"")
                .append(Html.text(address.attr("ri:value")))
                .append("\" alt=\"")
                .append(Html.text(image.attr("ac:alt")))
                .append("\"/>");
    }

    private static void anchor(String address, String label, StringBuilder out) {
        out.append("<a href=\"")
                .append(Html.text(address))
                .append("\">")
                .append(label)
                .append("</a>");
    }
}
