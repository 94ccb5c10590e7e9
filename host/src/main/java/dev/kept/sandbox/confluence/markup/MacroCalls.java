package dev.kept.sandbox.confluence.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the macros in a body without rendering them. */
public final class MacroCalls {

    private MacroCalls() {}

    /** All macros in the order of the page, those inside others too; bodies are as they are stored. */
    public static List<MacroCall> in(String storage) {
        List<MacroCall> calls = new ArrayList<>();
        for (Element element : StorageFormat.parse(storage).select("ac|structured-macro")) {
            String body = "";
            for (Element child : element.children()) {
                if (child.tagName().equals("ac:rich-text-body")) {
                    body = child.html();
                } else if (child.tagName().equals("ac:plain-text-body")) {
                    body = child.wholeText();
                }
            }
            calls.add(new MacroCall(element.attr("ac:name"), MacroElement.parameters(element), body, List.of()));
        }
        return calls;
    }
}
