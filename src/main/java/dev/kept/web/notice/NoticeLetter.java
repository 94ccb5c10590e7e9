package dev.kept.web.notice;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Mail;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.notice.NoticeKind;
import dev.kept.core.notice.NoticeLetters.NoticeItem;
import dev.kept.core.notice.NoticeMeaning;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.web.LocalFormat;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The mail that tells a contact what happened, in that contact's language. Its first line says what it means
 * for the reader; what happened follows, grouped by meaning, a delivery with a link to confirm it by. Works without images, scripts and styles.
 */
public final class NoticeLetter {

    private static final TextGroup<NoticeMeaning> HEADINGS = TextGroup.of("kept.notices.meaning", NoticeMeaning.class);
    private static final TextGroup<NoticeMeaning> LEADS = TextGroup.of("kept.notices.lead", NoticeMeaning.class);
    private static final TextGroup<NoticeMeaning> LEADS_OF_ONE =
            TextGroup.of("kept.notices.lead_one", NoticeMeaning.class);
    private static final TextGroup<NoticeKind> SENTENCES = TextGroup.of("kept.notices.sentence", NoticeKind.class);
    private static final TextGroup<Side> SIDES = TextGroup.of("kept.answer.side", Side.class);

    private final Templates templates;

    /** @param templates renders the mail; texts come with each letter, because each reader has a language */
    public NoticeLetter(Templates templates) {
        this.templates = templates;
    }

    /**
     * One thing to tell, with what only the product knows of it.
     *
     * @param issueKey empty when the issue is gone
     * @param summary the issue's summary; empty when it must not leave the house
     * @param confirm where the reader confirms the delivery, or says what is missing; holds a token, and is empty where
     *     nobody waits for that
     */
    public record NoticeLine(NoticeItem item, String issueKey, String summary, String confirm) {}

    /**
     * The mail, as plain text and as HTML with the same words.
     *
     * @param address to whom it is sent
     * @param texts in the language of that person
     * @param lines at least one
     * @param url where the reader chooses how often mail comes; holds the token
     */
    public Mail to(String address, Texts texts, List<NoticeLine> lines, String url) {
        List<NoticeMeaning> meanings = lines.stream()
                .map(line -> line.item().kind().meaning())
                .distinct()
                .sorted()
                .toList();
        String lead = lead(texts, lines, meanings.get(0));
        String subject = subject(texts, lines, meanings);
        String functions = lines.stream()
                .map(line -> line.item().commitment().requester())
                .distinct()
                .collect(Collectors.joining(", "));
        String why = texts.text("kept.notices.why", functions);
        String choose = texts.text("kept.notices.choose");
        StringBuilder text = new StringBuilder(lead).append('\n');
        List<Model> groups = new ArrayList<>();
        for (NoticeMeaning meaning : meanings) {
            String heading = texts.text(HEADINGS.key(meaning));
            text.append('\n').append(heading).append('\n');
            List<Model> told = new ArrayList<>();
            for (NoticeLine line : of(lines, meaning)) {
                String sentence = sentence(texts, line);
                text.append("- ").append(sentence).append('\n').append(confirming(texts, line));
                told.add(new Model(texts).text("sentence", sentence).text("confirm", line.confirm()));
            }
            groups.add(new Model(texts).text("heading", heading).models("told", told));
        }
        boolean confirms = lines.stream().anyMatch(line -> !line.confirm().isEmpty());
        String valid =
                confirms ? texts.text("kept.notices.confirm_valid", Integer.toString(ConsentLinks.VALID_DAYS)) : "";
        text.append(valid.isEmpty() ? "" : "\n" + valid + "\n");
        text.append('\n')
                .append(why)
                .append('\n')
                .append(choose)
                .append(":\n")
                .append(url)
                .append('\n');
        Model model = new Model(texts)
                .text("language", texts.locale().toLanguageTag())
                .text("title", subject)
                .text("lead", lead)
                .models("groups", groups)
                .text("valid", valid)
                .text("why", why)
                .text("url", url)
                .text("choose", choose);
        String html = templates.render("templates/kept/mail/notice.vm", model).toString();
        return new Mail(address, subject, text.toString(), html);
    }

    /** The line below a sentence that leads to where it is confirmed; empty for none. */
    private static String confirming(Texts texts, NoticeLine line) {
        return line.confirm().isEmpty()
                ? ""
                : "  " + texts.text("kept.notices.confirm") + ":\n  " + line.confirm() + "\n";
    }

    private static List<NoticeLine> of(List<NoticeLine> lines, NoticeMeaning meaning) {
        return lines.stream()
                .filter(line -> line.item().kind().meaning() == meaning)
                .toList();
    }

    /** What the most urgent of them mean. */
    private static String lead(Texts texts, List<NoticeLine> lines, NoticeMeaning meaning) {
        return lines.size() == 1
                ? texts.text(LEADS_OF_ONE.key(meaning), name(texts, lines.get(0)))
                : texts.text(
                        LEADS.key(meaning), Integer.toString(of(lines, meaning).size()));
    }

    /** What happened to the one issue, or how much of each. What must not leave the house is in no subject either. */
    private static String subject(Texts texts, List<NoticeLine> lines, List<NoticeMeaning> meanings) {
        NoticeLine first = lines.get(0);
        if (lines.size() == 1) {
            String heading = texts.text(HEADINGS.key(meanings.get(0)));
            return first.summary().isEmpty()
                    ? texts.text("kept.notices.count", heading, name(texts, first))
                    : texts.text("kept.notices.subject", heading, oneLine(first.summary()), first.issueKey());
        }
        return meanings.stream()
                .map(meaning -> texts.text(
                        "kept.notices.count",
                        texts.text(HEADINGS.key(meaning)),
                        Integer.toString(of(lines, meaning).size())))
                .collect(Collectors.joining(", "));
    }

    private static String sentence(Texts texts, NoticeLine line) {
        NoticeItem item = line.item();
        Commitment commitment = item.commitment();
        boolean stays = item.kind() == NoticeKind.DECLINED && commitment.stage() == Stage.PROMISE;
        return texts.text(
                stays ? "kept.notices.declined_date" : SENTENCES.key(item.kind()),
                texts.text(SIDES.key(commitment.side())),
                commitment.requester(),
                name(texts, line),
                day(texts, commitment.agreedDate()),
                other(texts, item));
    }

    /** The day that the kind is about beside the agreed one; empty where it is about none. */
    private static String other(Texts texts, NoticeItem item) {
        LocalDate day = item.kind() == NoticeKind.MOVED
                ? item.date()
                : item.commitment().deliveredOn();
        return day == null ? "" : day(texts, day);
    }

    private static String name(Texts texts, NoticeLine line) {
        String known = line.summary().isEmpty() ? line.issueKey() : line.summary();
        return known.isEmpty() ? texts.text("kept.answer.gone") : oneLine(known);
    }

    private static String day(Texts texts, LocalDate day) {
        return new LocalFormat(texts).day(day);
    }

    /** Whatever was typed stays on its line, and a subject in its header. */
    private static String oneLine(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
