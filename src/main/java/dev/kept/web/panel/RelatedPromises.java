package dev.kept.web.panel;

import dev.kept.core.partnership.CommitmentView;
import dev.kept.web.Links;
import dev.kept.web.OutcomeLozenge;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.List;

/**
 * Short lists of other promises on the panel: the parts of a split one, and the small ones that comments carry. The
 * caller has left out what the viewer may not see.
 */
final class RelatedPromises {

    private final PanelTexts words;
    private final Templates templates;

    RelatedPromises(PanelTexts words, Templates templates) {
        this.words = words;
        this.templates = templates;
    }

    /** The parts, and how many of them are done. Both count only those that the viewer may see. */
    Markup parts(List<CommitmentView> parts, Situation issue) {
        long done = parts.stream().filter(part -> part.deliveredOn() != null).count();
        Model model = words.model()
                .message("note", "kept.parts.note", Long.toString(done), Integer.toString(parts.size()))
                .models("items", parts.stream().map(part -> part(part, issue)).toList());
        return templates.render("templates/kept/panel/parts.vm", model);
    }

    /**
     * One part, linked to its issue. A part shares the whole's outcome, so it is its own delivery that is worth
     * telling.
     */
    private Model part(CommitmentView part, Situation issue) {
        boolean done = part.deliveredOn() != null;
        String state = done
                ? words.text("kept.parts.done", words.day(part.deliveredOn()))
                : words.text("kept.parts.open", words.day(part.agreedDate()));
        return words.model()
                .text("link", issue.contextPath() + "/browse/" + Links.encode(part.issueKey()))
                .text("key", part.issueKey())
                .text("summary", part.summary())
                .flag("done", done)
                .text("state", state);
    }

    /** Drawn also when there is none yet: the script puts the link for a first one onto the comments. */
    Markup small(List<CommitmentView> small, Situation issue) {
        Model model = words.model()
                .flag("mayMake", issue.mayEdit())
                .flag("any", !small.isEmpty())
                .models("items", small.stream().map(one -> small(one, issue)).toList());
        return templates.render("templates/kept/panel/small.vm", model);
    }

    /** One small promise, linked to its comment. Its only button says that it is done. */
    private Model small(CommitmentView one, Situation issue) {
        Long comment = one.commentId();
        String sentence = words.text("kept.small.by", one.requester(), words.day(one.agreedDate()));
        return words.model()
                .text("comment", comment == null ? "" : comment.toString())
                .text(
                        "link",
                        issue.contextPath() + "/browse/" + Links.encode(issue.issueKey()) + "?focusedCommentId="
                                + comment + "#comment-" + comment)
                .text("by", sentence)
                .model("outcome", OutcomeLozenge.of(one).model(words.texts()))
                .text("send", "/commitments/" + Links.encode(one.id()) + "/steps")
                .text("body", "{\"kind\":\"deliver\"}")
                .message("doneOf", "kept.small.done.of", sentence)
                .flag("mayDeliver", issue.mayEdit() && one.deliveredOn() == null && one.withdrawnOn() == null);
    }
}
