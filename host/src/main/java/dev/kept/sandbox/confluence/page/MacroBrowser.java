package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.macro.MacroCatalog;
import dev.kept.sandbox.confluence.macro.MacroDescription;
import dev.kept.sandbox.confluence.macro.MacroDescription.Parameter;
import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.host.Request;
import java.util.List;

/** The macro browser of the editor: a list of macros and one generated form for each; a script inserts the result. */
final class MacroBrowser {

    private final MacroCatalog catalog;

    MacroBrowser(MacroCatalog catalog) {
        this.catalog = catalog;
    }

    String html(Request request) {
        List<MacroDescription> macros = catalog.descriptions(request.locale());
        StringBuilder html = new StringBuilder("<fieldset id=\"macro-browser\"><legend>Insert a macro</legend>"
                + "<div class=\"field-group\"><label for=\"macro-choice\">Macro</label>"
                + "<select class=\"select\" id=\"macro-choice\"><option value=\"\">Choose a macro</option>");
        for (MacroDescription macro : macros) {
            html.append("<option value=\"")
                    .append(Html.text(macro.name()))
                    .append("\">")
                    .append(Html.text(macro.label()))
                    .append("</option>");
        }
        html.append("</select></div>");
        macros.forEach(macro -> form(macro, html));
        return html.append("</fieldset>").toString();
    }

    private static void form(MacroDescription macro, StringBuilder html) {
        html.append("<div class=\"macro-form\" hidden data-macro=\"")
                .append(Html.text(macro.name()))
                .append("\" data-body=\"")
                .append(macro.body())
                .append("\"><p class=\"macro-description\">")
                .append(Html.text(macro.description()))
                .append("</p>");
        for (Parameter parameter : macro.parameters()) {
            field(macro, parameter, html);
        }
        if (macro.body() != MacroDescription.Body.NONE) {
            String id = "macro-" + macro.name() + "-body";
            html.append("<div class=\"field-group\"><label for=\"")
                    .append(Html.text(id))
                    .append("\">Body</label><textarea class=\"textarea\" data-macro-body=\"true\" id=\"")
                    .append(Html.text(id))
                    .append("\" rows=\"3\"></textarea></div>");
        }
        html.append("<div class=\"field-group\"><button type=\"button\" class=\"aui-button insert-macro\">Insert ")
                .append(Html.text(macro.label()))
                .append("</button></div></div>");
    }

    private static void field(MacroDescription macro, Parameter parameter, StringBuilder html) {
        String id = Html.text("macro-" + macro.name() + "-" + parameter.name());
        String common = " id=\"" + id + "\" data-parameter=\"" + Html.text(parameter.name()) + "\""
                + " data-type=\"" + Html.text(parameter.type()) + "\""
                + (parameter.required() ? " data-required=\"true\"" : "");
        html.append("<div class=\"field-group\"><label for=\"")
                .append(id)
                .append("\">")
                .append(Html.text(parameter.label()))
                .append(parameter.required() ? " <span class=\"aui-icon icon-required\">(required)</span>" : "")
                .append("</label>");
        if (!parameter.choices().isEmpty()) {
            html.append("<select class=\"select\"").append(common).append("><option value=\"\"></option>");
            for (MacroDescription.Choice choice : parameter.choices()) {
                html.append("<option value=\"")
                        .append(Html.text(choice.value()))
                        .append(choice.value().equals(parameter.preset()) ? "\" selected>" : "\">")
                        .append(Html.text(choice.label()))
                        .append("</option>");
            }
            html.append("</select>");
        } else if (parameter.type().equals("boolean")) {
            html.append("<input type=\"checkbox\" value=\"true\"")
                    .append(common)
                    .append(parameter.preset().equals("true") ? " checked/>" : "/>");
        } else {
            html.append("<input class=\"text\" type=\"")
                    .append(parameter.type().equals("int") ? "number" : "text")
                    .append("\" value=\"")
                    .append(Html.text(parameter.preset()))
                    .append('"')
                    .append(common)
                    .append("/>");
        }
        html.append("<div class=\"description\">")
                .append(Html.text(parameter.description()))
                .append("</div></div>");
    }
}
