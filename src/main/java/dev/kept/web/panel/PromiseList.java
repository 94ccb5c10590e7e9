package dev.kept.web.panel;

import dev.kept.core.partnership.CommitmentView;
import dev.kept.web.Html;
import dev.kept.web.Links;
import dev.kept.web.OutcomeLook;
import dev.kept.web.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short lists of other promises: the parts of a split one, and the small ones that comments carry. */
final class PromiseList {

    private final PanelWords words;
    private final Templates templates;

    PromiseList(PanelWords words, Templates templates) {
        this.words = words;
        this.templates = templates;
    }

    String parts(List<CommitmentView> parts, Situation issue) {
        long done = parts.stream().filter(part -> part.deliveredOn() != null).count();
        Map<String, Object> model = new HashMap<>();
        model.put("titleHtml", words.html("kept.parts.title"));
        model.put("noteHtml", words.html("kept.parts.note", Long.toString(done), Integer.toString(parts.size())));
        model.put("items", parts.stream().map(part -> part(part, issue)).toList());
        return templates.render("templates/kept/panel/parts.vm", model);
    }

    /** A part shares the whole's outcome, so it is its own delivery that is worth telling. */
    private Map<String, Object> part(CommitmentView part, Situation issue) {
        boolean done = part.deliveredOn() != null;
        Map<String, Object> item = new HashMap<>();
        item.put("linkHtml", Html.escape(issue.contextPath() + "/browse/" + Links.encode(part.issueKey())));
        item.put("keyHtml", Html.escape(part.issueKey()));
        item.put("summaryHtml", Html.escape(part.summary()));
        item.put("done", done);
        item.put(
                "stateHtml",
                done
                        ? words.html("kept.parts.done", words.day(part.deliveredOn()))
                        : words.html("kept.parts.open", words.day(part.agreedDate())));
        return item;
    }

    /** Drawn also when there is none yet: the script puts the link for a first one onto the comments. */
    String small(List<CommitmentView> small, Situation issue) {
        Map<String, Object> model = new HashMap<>();
        model.put("titleHtml", words.html("kept.small.title"));
        model.put("backToYouHtml", words.html("kept.small.back_to_you"));
        model.put("doneHtml", words.html("kept.small.done"));
        model.put("mayMake", issue.mayEdit());
        model.put("any", !small.isEmpty());
        model.put("items", small.stream().map(one -> small(one, issue)).toList());
        return templates.render("templates/kept/panel/small.vm", model);
    }

    private Map<String, Object> small(CommitmentView one, Situation issue) {
        Map<String, Object> item = new HashMap<>();
        Long comment = one.commentId();
        String sentence = words.texts().text("kept.small.by", one.requester(), words.day(one.agreedDate()));
        item.put("commentHtml", comment == null ? "" : comment.toString());
        item.put(
                "linkHtml",
                Html.escape(issue.contextPath() + "/browse/" + Links.encode(issue.issueKey()) + "?focusedCommentId="
                        + comment + "#comment-" + comment));
        item.put("byHtml", Html.escape(sentence));
        item.put("outcome", OutcomeLook.of(one).model(words.texts()));
        item.put("sendHtml", Html.escape("/commitments/" + Links.encode(one.id()) + "/steps"));
        item.put("bodyHtml", Html.escape("{\"kind\":\"deliver\"}"));
        item.put("doneOfHtml", words.html("kept.small.done.of", sentence));
        item.put("mayDeliver", issue.mayEdit() && one.deliveredOn() == null && one.withdrawnOn() == null);
        return item;
    }
}
