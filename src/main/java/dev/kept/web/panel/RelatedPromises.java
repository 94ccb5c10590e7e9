package dev.kept.web.panel;

import dev.kept.core.partnership.CommitmentView;
import dev.kept.web.Links;
import dev.kept.web.StandingLozenge;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.List;

/**
 * Short lists of other promises on the panel: the parts of a split one, and the small ones that comments carry. The
 * caller has left out what the viewer may not see.
 */
final class RelatedPromises {

    private final PanelTexts words;
    private final Templates templates;
    private final LocalDate today;

    /** @param today the day on which states are looked at */
    RelatedPromises(PanelTexts words, Templates templates, LocalDate today) {
        this.words = words;
        this.templates = templates;
        this.today = today;
    }

    /** The parts, and how many of them are done. Both count only those that the viewer may see. */
    Markup parts(List<CommitmentView> parts, IssueContext issue) {
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
    private Model part(CommitmentView part, IssueContext issue) {
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
    Markup small(List<CommitmentView> small, IssueContext issue) {
        Model model = words.model()
                .flag("mayMake", issue.mayEdit())
                .flag("any", !small.isEmpty())
                .message("title", "kept.small.title", words.format().count(small.size()))
                .models("items", small.stream().map(one -> small(one, issue)).toList());
        return templates.render("templates/kept/panel/small.vm", model);
    }

    /** One small promise, linked to its comment. Its only button says that it is done. */
    private Model small(CommitmentView one, IssueContext issue) {
        Long comment = one.commentId();
        String sentence = words.text("kept.small.by", one.requester(), words.day(one.agreedDate()));
        return words.model()
                .text("comment", comment == null ? "" : comment.toString())
                .text(
                        "link",
                        issue.contextPath() + "/browse/" + Links.encode(issue.issueKey()) + "?focusedCommentId="
                                + comment + "#comment-" + comment)
                .text("by", sentence)
                .model("outcome", StandingLozenge.of(one, today, words.texts()).model(words.texts()))
                .text("send", "/commitments/" + Links.encode(one.id()) + "/steps")
                .text("body", "{\"kind\":\"deliver\"}")
                .message("doneOf", "kept.small.done.of", sentence)
                .flag("mayDeliver", issue.mayEdit() && one.deliveredOn() == null && one.withdrawnOn() == null);
    }
}
