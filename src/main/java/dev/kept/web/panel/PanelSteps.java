package dev.kept.web.panel;

import dev.kept.web.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dialogs for what is possible now, and where their buttons stand. What is done often is in sight, what is done
 * rarely behind one click, and what belongs to one spot of the panel stands at that spot.
 *
 * @param answers beside what waits for an answer
 * @param main in sight
 * @param more behind one click
 * @param inPlace opened from where they belong
 */
record PanelSteps(List<StepDialog> answers, List<StepDialog> main, List<StepDialog> more, List<StepDialog> inPlace) {

    /**
     * Asks of each step whether it is possible. Making a commitment, splitting one and asking for an answer are no
     * steps of the commitment; they need the permission to edit the issue. A new commitment is offered once the one
     * before was withdrawn.
     */
    static PanelSteps of(PanelTexts words, PanelContent content, Situation issue) {
        String steps = path(issue);
        NegotiationDialogs negotiation = new NegotiationDialogs(words);
        PromiseDialogs promise = new PromiseDialogs(words, content, steps);
        RecordDialogs record = new RecordDialogs(words, content, steps);
        List<StepDialog> main = new ArrayList<>();
        if (content.commitment().withdrawnOn() != null && issue.mayEdit() && !issue.resolved()) {
            main.add(negotiation.make(issue));
        }
        add(main, promise.deliver());
        add(main, promise.change());
        add(main, promise.warn());
        add(main, record.acceptDone());
        List<StepDialog> more = new ArrayList<>();
        if (issue.mayEdit()) {
            add(more, promise.split(issue));
        }
        add(more, record.explain());
        add(more, record.reopen());
        add(more, record.correct());
        add(more, record.dispute());
        add(more, promise.withdraw());
        List<StepDialog> inPlace = new ArrayList<>();
        add(inPlace, record.disclose());
        List<StepDialog> answers = new ArrayList<>(negotiation.answers(content, steps));
        if (issue.mayEdit()) {
            negotiation.ask(content).ifPresent((content.commitment().awaiting() == null ? more : answers)::add);
        }
        return new PanelSteps(answers, main, more, inPlace);
    }

    /** Where the issue's steps are sent, below the REST resources' root. */
    static String path(Situation issue) {
        return "/issues/" + Links.encode(issue.issueKey()) + "/commitment/steps";
    }

    /** Whether there is such a dialog, so that something else may open it. */
    boolean offers(DialogKind kind) {
        return all().stream().anyMatch(dialog -> dialog.kind() == kind);
    }

    /** All dialogs; each stands on the page once. */
    List<StepDialog> all() {
        return Stream.of(answers, main, more, inPlace).flatMap(List::stream).toList();
    }

    /** Adds the dialog of a step that is possible. */
    private static void add(List<StepDialog> dialogs, Optional<StepDialog> dialog) {
        dialog.ifPresent(dialogs::add);
    }
}
