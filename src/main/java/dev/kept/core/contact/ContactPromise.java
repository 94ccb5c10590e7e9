package dev.kept.core.contact;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.StepKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A promise as a contact sees it. Its sentences are in the reader's language, because the product that knows the ledger's
 * rules says them; it tells what mails and the answer page tell, and no more.
 *
 * @param id of the promise
 * @param asked goes back with a step, see {@link dev.kept.core.commitment.Step.AsSeen}
 * @param function the one that it concerns
 * @param issueKey of the issue that carries it
 * @param title of that issue
 * @param date the one agreed, or on the table
 * @param sentence who promised what to whom by when, and what became of it; empty where a question says it all
 * @param questions what can be done about it, each with its sentence
 * @param history what happened, the first thing first
 */
public record ContactPromise(
        String id,
        int asked,
        String function,
        String issueKey,
        String title,
        ContactGroup group,
        LocalDate date,
        String sentence,
        List<ContactQuestion> questions,
        List<ContactMoment> history) {

    public ContactPromise {
        questions = List.copyOf(questions);
        history = List.copyOf(history);
    }

    /**
     * Something that the contact can say.
     *
     * @param sentence what is asked or told; empty where there is nothing to ask
     * @param words what whoever asks said; {@code null} when nothing
     */
    public record ContactQuestion(String sentence, @Nullable String words, List<ContactOffer> offers) {
        public ContactQuestion {
            offers = List.copyOf(offers);
        }
    }

    /**
     * One step that is possible now.
     *
     * @param event the event it is about; {@code null} when it is about none
     * @param label of its button
     * @param consequence what comes of it, read before the button is pressed
     */
    public record ContactOffer(StepKind kind, @Nullable Integer event, String label, String consequence) {}

    /**
     * Something that happened.
     *
     * @param words what was said to the other side with it; {@code null} when nothing
     */
    public record ContactMoment(
            LocalDate day, String sentence, @Nullable String words) {}
}
