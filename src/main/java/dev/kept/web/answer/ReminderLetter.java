package dev.kept.web.answer;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Mail;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.reminder.Reminder;
import dev.kept.web.LocalFormat;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The mail that reminds of a promise, in its reader's language. Works without images, scripts and styles.
 *
 * <p>It goes to the issue's assignee or, failing that, to the project's lead, and names the three honest things that
 * can be done before the date: confirm it, warn, or propose another one. Each is a link of its own, good for this
 * reader alone.
 */
public final class ReminderLetter {

    /** In the order in which they stand in the mail. */
    public static final List<LinkPurpose> ANSWERS =
            List.of(LinkPurpose.ON_COURSE, LinkPurpose.WARN, LinkPurpose.RENEGOTIATE);

    private static final TextGroup<LinkPurpose> LINKS =
            TextGroup.of("kept.reminder.link", LinkPurpose.class).only(ANSWERS);
    private static final TextGroup<LinkPurpose> MEANINGS =
            TextGroup.of("kept.reminder.what", LinkPurpose.class).only(ANSWERS);

    private final Templates templates;

    /** @param templates renders the mail; texts come with each letter, because each reader has a language */
    public ReminderLetter(Templates templates) {
        this.templates = templates;
    }

    /**
     * What a reader needs beside the promise itself.
     *
     * @param issueKey key of the issue that carries the promise
     * @param summary the issue's summary, plain text
     * @param issueUrl where the issue is found, as a whole address
     * @param assigned whether the reader is the issue's assignee; otherwise the project's lead
     * @param urls where each of {@link #ANSWERS} is given; holds all three
     */
    public record Circumstances(
            String issueKey, String summary, String issueUrl, boolean assigned, Map<LinkPurpose, String> urls) {
        public Circumstances {
            urls = Map.copyOf(urls);
        }
    }

    /**
     * The mail, as plain text and as HTML with the same words.
     *
     * @param address to whom it is sent
     * @param texts in the language of that person, who is not the one for whom the job runs
     * @param reminder the promise and how many days are left
     * @param given what only the product knows of it
     */
    public Mail to(String address, Texts texts, Reminder reminder, Circumstances given) {
        Commitment promise = reminder.commitment();
        LocalFormat format = new LocalFormat(texts);
        String subject = texts.text(
                "kept.reminder.subject", given.issueKey(), given.summary(), format.day(promise.agreedDate()));
        List<String> sentences = sentences(texts, format, reminder, given);
        String valid = texts.text("kept.reminder.valid", Integer.toString(ConsentLinks.VALID_DAYS));
        String why = texts.text(given.assigned() ? "kept.reminder.why.assignee" : "kept.reminder.why.lead");

        StringBuilder text = new StringBuilder();
        sentences.forEach(sentence -> text.append(sentence).append('\n'));
        List<Model> links = new ArrayList<>();
        for (LinkPurpose purpose : ANSWERS) {
            String label = texts.text(LINKS.key(purpose));
            String meaning = texts.text(MEANINGS.key(purpose), promise.requester());
            String url = given.urls().get(purpose);
            text.append('\n').append(label).append(": ").append(meaning).append('\n');
            text.append(url).append('\n');
            links.add(
                    new Model(texts).text("label", label).text("what", meaning).text("url", url));
        }
        text.append('\n').append(valid).append("\n\n").append(given.issueUrl()).append('\n');
        text.append(why).append('\n');

        Model model = new Model(texts)
                .text("language", texts.locale().toLanguageTag())
                .text("title", subject)
                .texts("sentences", sentences)
                .models("links", links)
                .text("valid", valid)
                .text("issueUrl", given.issueUrl())
                .message("issue", "kept.reminder.issue", given.issueKey())
                .text("why", why);
        String html = templates.render("templates/kept/mail/reminder.vm", model).toString();
        return new Mail(address, subject, text.toString(), html);
    }

    /**
     * What the mail says above its links, one sentence each: the promise, how near it is, and what was already said
     * about it. Plain text.
     */
    private static List<String> sentences(Texts texts, LocalFormat format, Reminder reminder, Circumstances given) {
        Commitment promise = reminder.commitment();
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.text(
                "kept.reminder.promise",
                new AnswerTexts(texts).side(promise.side()),
                promise.requester(),
                given.summary(),
                format.day(promise.agreedDate())));
        sentences.add(when(texts, reminder.daysAhead()));
        LocalDate warned = promise.promise().warnedOn();
        if (warned != null) {
            sentences.add(texts.text("kept.reminder.warned", format.day(warned)));
        }
        LocalDate proposal = promise.proposal();
        if (proposal != null) {
            sentences.add(texts.text("kept.reminder.proposed", format.day(proposal), promise.requester()));
        }
        if (promise.reconstructed()) {
            sentences.add(texts.text("kept.reminder.reconstructed"));
        }
        sentences.add(texts.text("kept.reminder.ask"));
        return sentences;
    }

    /** How near the agreed date is, in calendar days of the requester's zone. */
    private static String when(Texts texts, int daysAhead) {
        return switch (daysAhead) {
            case 0 -> texts.text("kept.reminder.when.today");
            case 1 -> texts.text("kept.reminder.when.tomorrow");
            default -> texts.text("kept.reminder.when.days", Integer.toString(daysAhead));
        };
    }
}
