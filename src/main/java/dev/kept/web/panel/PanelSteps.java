package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Stage;
import dev.kept.web.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dialogs for what is possible now, and where their buttons stand. What this viewer will most likely do now is the one
 * button in sight, all else behind one click, and what belongs to one spot of the panel stands at that spot.
 *
 * @param main in sight; {@code null} when nothing is likelier than the rest
 * @param steps what the two sides do with the promise; behind one click
 * @param record what is said about the record, and what cannot be taken back; behind the same click
 * @param inPlace opened from where they belong
 */
record PanelSteps(
        @Nullable StepDialog main, List<StepDialog> steps, List<StepDialog> record, List<StepDialog> inPlace) {

    /**
     * Asks of each step whether it is possible. Making a commitment, splitting one and asking for an answer are no
     * steps of the commitment; they need the permission to edit the issue. A new commitment is offered once the one
     * before was withdrawn.
     */
    static PanelSteps of(PanelTexts words, PanelContent content, IssueContext issue) {
        String path = path(issue);
        NegotiationDialogs negotiation = new NegotiationDialogs(words);
        PromiseDialogs promise = new PromiseDialogs(words, content, path);
        RecordDialogs records = new RecordDialogs(words, content, path);
        List<StepDialog> steps = new ArrayList<>();
        List<StepDialog> record = new ArrayList<>();
        List<StepDialog> inPlace = new ArrayList<>();
        boolean again = content.commitment().withdrawnOn() != null
                || content.commitment().stage() == Stage.DECLINED;
        if (again && issue.mayEdit() && !issue.resolved()) {
            steps.add(negotiation.make(issue));
        }
        steps.addAll(negotiation.answers(content, path));
        if (issue.mayEdit()) {
            add(content.askedOn() == null ? steps : inPlace, negotiation.ask(content, issue));
        }
        add(steps, records.object());
        add(steps, records.read());
        add(steps, promise.deliver());
        add(steps, promise.change());
        add(steps, records.acceptDone());
        add(steps, records.cost());
        add(steps, records.thank());
        add(record, records.explain());
        add(record, records.correct());
        add(record, records.dispute());
        add(record, records.reopen());
        add(record, records.notMeant());
        if (issue.mayEdit()) {
            add(record, promise.split(issue));
        }
        add(record, promise.withdraw());
        add(inPlace, records.disclose());
        add(inPlace, promise.tell());
        StepDialog main = likeliest(content, steps, record);
        steps.remove(main);
        record.remove(main);
        return new PanelSteps(main, steps, record, inPlace);
    }

    /** The first of the likeliest that is possible; where only one thing is possible at all, that one. */
    private static @Nullable StepDialog likeliest(
            PanelContent content, List<StepDialog> steps, List<StepDialog> record) {
        List<StepDialog> all = Stream.concat(steps.stream(), record.stream()).toList();
        for (DialogKind kind : likely(content)) {
            for (StepDialog dialog : all) {
                if (dialog.kind() == kind) {
                    return dialog;
                }
            }
        }
        return all.size() == 1 ? all.get(0) : null;
    }

    /** What somebody who works with the promise does next, the likeliest first. */
    private static List<DialogKind> likely(PanelContent content) {
        CommitmentView now = content.commitment();
        if (now.withdrawnOn() != null || now.stage() == Stage.DECLINED) {
            return List.of(DialogKind.MAKE);
        }
        if (now.conversation().disputed() && now.conversation().claim() == null) {
            return List.of(DialogKind.CORRECT);
        }
        if (now.awaiting() != null) {
            return List.of(DialogKind.ASK, DialogKind.ACCEPT, DialogKind.CONSENT);
        }
        if (now.deliveredOn() == null) {
            boolean late = !content.outlook().reaches(now.agreedDate());
            return late
                    ? List.of(DialogKind.READ, DialogKind.DELIVER, DialogKind.CHANGE)
                    : List.of(DialogKind.READ, DialogKind.CHANGE);
        }
        if (now.conversation().acceptedOn() == null) {
            return List.of(DialogKind.ASK, DialogKind.ACCEPT_DONE);
        }
        boolean missed = now.outcome() == Outcome.MISSED_WARNED || now.outcome() == Outcome.MISSED_SILENT;
        return missed && now.conversation().cause() == null ? List.of(DialogKind.EXPLAIN) : List.of();
    }

    /** Where the issue's steps are sent, below the REST resources' root. */
    static String path(IssueContext issue) {
        return "/issues/" + Links.encode(issue.issueKey()) + "/commitment/steps";
    }

    /** Whether there is such a dialog, so that something else may open it. */
    boolean offers(DialogKind kind) {
        return all().stream().anyMatch(dialog -> dialog.kind() == kind);
    }

    /** All dialogs; each stands on the page once. */
    List<StepDialog> all() {
        return Stream.of(main == null ? List.<StepDialog>of() : List.of(main), steps, record, inPlace)
                .flatMap(List::stream)
                .toList();
    }

    /** Adds the dialog of a step that is possible. */
    private static void add(List<StepDialog> dialogs, Optional<StepDialog> dialog) {
        dialog.ifPresent(dialogs::add);
    }
}
