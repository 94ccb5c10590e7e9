package dev.kept.confluence.link;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.sheet.FunctionSheet;
import dev.kept.core.sheet.FunctionSheets;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.TrackerApi;
import dev.kept.link.contact.FunctionSheetJson;
import dev.kept.web.Links;

/** Asks Jira for the page of a function over the application link, as the viewer. */
public final class LinkedSheets implements FunctionSheets {

    private final TrackerApi jira;

    public LinkedSheets(TrackerApi jira) {
        this.jira = jira;
    }

    @Override
    public Answer<FunctionSheet> sheet(String function) {
        return jira.get("partnership?function=" + Links.encode(function))
                .flatMap(LinkRefusals::given)
                .flatMap(json -> {
                    try {
                        return Answer.of(FunctionSheetJson.read(json));
                    } catch (MalformedJsonException e) {
                        return Answer.refused(Refusal.of(Kind.UNREACHABLE, "kept.link.nonsense"));
                    }
                });
    }
}
