package dev.kept.link.contact;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.contact.ContactGoal;
import dev.kept.core.contact.ContactGroup;
import dev.kept.core.contact.ContactPage;
import dev.kept.core.contact.ContactPromise;
import dev.kept.core.contact.ContactPromise.ContactMoment;
import dev.kept.core.contact.ContactPromise.ContactOffer;
import dev.kept.core.contact.ContactPromise.ContactQuestion;
import dev.kept.core.goal.GoalDeed;
import dev.kept.core.request.RequestDesk;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a contact of a business function sees in the other product.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param functions for which the reader speaks; none for a stranger
 * @param promises the nearest date first
 * @param more whether there are more of them, which are left out
 * @param goals the open goals that the reader can speak to; missing in what an older version wrote
 * @param order whether the reader is asked to put shared goals in order
 * @param desk what the reader can ask for and did; missing in what an older version wrote
 */
public record ContactPageJson(
        int version,
        List<String> functions,
        List<ContactPromiseJson> promises,
        boolean more,
        @Written @Nullable List<ContactGoalJson> goals,
        boolean order,
        @Written @Nullable RequestDeskJson desk) {

    public ContactPageJson {
        functions = List.copyOf(Json.there("functions", functions));
        promises = List.copyOf(Json.there("promises", promises));
    }

    public static ContactPageJson of(ContactPage page) {
        return new ContactPageJson(
                Json.VERSION,
                page.functions(),
                page.promises().stream().map(ContactPromiseJson::of).toList(),
                page.more(),
                page.goals().stream().map(ContactGoalJson::of).toList(),
                page.order(),
                RequestDeskJson.of(page.desk()));
    }

    /**
     * Reads what the other product wrote.
     *
     * @throws MalformedJsonException when it has not that shape
     */
    public static ContactPage read(String text) {
        ContactPageJson json = Json.read(text, ContactPageJson.class);
        return new ContactPage(
                json.functions,
                json.promises.stream().map(ContactPromiseJson::promise).toList(),
                json.more,
                Objects.requireNonNullElse(json.goals, List.<ContactGoalJson>of()).stream()
                        .map(ContactGoalJson::goal)
                        .toList(),
                json.order,
                json.desk == null ? RequestDesk.NONE : json.desk.desk());
    }

    /** A goal of it; {@link ContactGoal} says what its members mean. */
    public record ContactGoalJson(
            String key,
            int wording,
            String name,
            List<String> lines,
            String state,
            @Nullable GoalDeed deed,
            String consequence,
            @Nullable List<String> draft) {

        public ContactGoalJson {
            Json.there("key", key);
            Json.there("name", name);
            Json.there("state", state);
            Json.there("consequence", consequence);
            lines = List.copyOf(Json.there("lines", lines));
            draft = draft == null ? null : List.copyOf(draft);
        }

        public static ContactGoalJson of(ContactGoal goal) {
            return new ContactGoalJson(
                    goal.key(),
                    goal.wording(),
                    goal.name(),
                    goal.lines(),
                    goal.state(),
                    goal.deed(),
                    goal.consequence(),
                    goal.draft());
        }

        ContactGoal goal() {
            return new ContactGoal(
                    key, wording, name, lines, state, deed, consequence, draft == null ? List.of() : draft);
        }
    }

    /** A promise of it; {@link ContactPromise} says what its members mean. */
    public record ContactPromiseJson(
            String id,
            int asked,
            String function,
            String issueKey,
            String title,
            ContactGroup group,
            LocalDate date,
            String sentence,
            List<ContactQuestionJson> questions,
            List<ContactMomentJson> history) {

        public ContactPromiseJson {
            Json.there("id", id);
            Json.there("function", function);
            Json.there("issueKey", issueKey);
            Json.there("title", title);
            Json.there("group", group);
            Json.there("date", date);
            Json.there("sentence", sentence);
            questions = List.copyOf(Json.there("questions", questions));
            history = List.copyOf(Json.there("history", history));
        }

        public static ContactPromiseJson of(ContactPromise one) {
            return new ContactPromiseJson(
                    one.id(),
                    one.asked(),
                    one.function(),
                    one.issueKey(),
                    one.title(),
                    one.group(),
                    one.date(),
                    one.sentence(),
                    one.questions().stream().map(ContactQuestionJson::of).toList(),
                    one.history().stream()
                            .map(moment -> new ContactMomentJson(moment.day(), moment.sentence(), moment.words()))
                            .toList());
        }

        ContactPromise promise() {
            return new ContactPromise(
                    id,
                    asked,
                    function,
                    issueKey,
                    title,
                    group,
                    date,
                    sentence,
                    questions.stream().map(ContactQuestionJson::question).toList(),
                    history.stream()
                            .map(moment -> new ContactMoment(moment.day, moment.sentence, moment.words))
                            .toList());
        }
    }

    /** Something that the contact can say. */
    public record ContactQuestionJson(
            String sentence, @Nullable String words, List<ContactOfferJson> offers) {

        public ContactQuestionJson {
            Json.there("sentence", sentence);
            offers = List.copyOf(Json.there("offers", offers));
        }

        static ContactQuestionJson of(ContactQuestion question) {
            return new ContactQuestionJson(
                    question.sentence(),
                    question.words(),
                    question.offers().stream().map(ContactOfferJson::of).toList());
        }

        /** Without steps that only a newer version knows. */
        ContactQuestion question() {
            return new ContactQuestion(
                    sentence,
                    words,
                    offers.stream()
                            .filter(offer -> offer.kind != null)
                            .map(offer -> new ContactOffer(offer.kind, offer.event, offer.label, offer.consequence))
                            .toList());
        }
    }

    /** One step that is possible now. */
    public record ContactOfferJson(
            @Written @Nullable StepKind kind, @Nullable Integer event, String label, String consequence) {

        public ContactOfferJson {
            Json.there("label", label);
            Json.there("consequence", consequence);
        }

        static ContactOfferJson of(ContactOffer offer) {
            return new ContactOfferJson(offer.kind(), offer.event(), offer.label(), offer.consequence());
        }
    }

    /** Something that happened. */
    public record ContactMomentJson(
            LocalDate day, String sentence, @Nullable String words) {

        public ContactMomentJson {
            Json.there("day", day);
            Json.there("sentence", sentence);
        }
    }
}
