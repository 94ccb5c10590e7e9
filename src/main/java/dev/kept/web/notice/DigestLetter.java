package dev.kept.web.notice;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.calendar.WorkCalendars;
import dev.kept.core.consent.Mail;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.notice.WeeklyDigest;
import dev.kept.core.notice.WeeklyDigest.DigestGroup;
import dev.kept.core.notice.WeeklyDigest.DigestPart;
import dev.kept.web.LocalFormat;
import dev.kept.web.answer.ContactWords;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The mail that tells a function's contacts what their week was, what was kept first. Works without images, scripts and styles. */
public final class DigestLetter {

    private static final TextGroup<DigestGroup> HEADINGS = TextGroup.of("kept.digest.group", DigestGroup.class);

    private final Templates templates;

    /** @param templates renders the mail; texts come with each letter, because each reader has a language */
    public DigestLetter(Templates templates) {
        this.templates = templates;
    }

    /** What an issue is called where its promise is named. */
    public record NamedIssue(String key, String summary) {}

    /**
     * The mail, as plain text and as HTML with the same words.
     *
     * @param address to whom it is sent; empty for a preview
     * @param texts in the language of that person
     * @param issues names the issue of a commitment
     * @param today by which dates are over
     * @param url where the reader chooses how often mail comes; holds a token, and is empty for a preview
     */
    public Mail to(
            String address,
            Texts texts,
            WeeklyDigest digest,
            Function<Commitment, NamedIssue> issues,
            LocalDate today,
            String url) {
        LocalFormat format = new LocalFormat(texts);
        String subject = texts.text(
                "kept.digest.subject", digest.function(), format.shortDay(digest.from()), format.shortDay(digest.to()));
        String month = texts.text("kept.digest.month", format.count(digest.keptThisMonth()));
        StringBuilder text =
                new StringBuilder(subject).append("\n\n").append(month).append('\n');
        List<Model> groups = new ArrayList<>();
        for (DigestPart part : digest.parts()) {
            group(texts, texts.text(HEADINGS.key(part.group())), lines(texts, part, issues, today), text, groups);
        }
        if (!digest.goals().isEmpty()) {
            group(
                    texts,
                    texts.text("kept.digest.goals"),
                    digest.goals().stream().map(DigestLetter::oneLine).toList(),
                    text,
                    groups);
        }
        String where = texts.text("kept.digest.where");
        String why = texts.text("kept.notices.why", digest.function());
        String choose = texts.text("kept.notices.choose");
        text.append('\n').append(where).append('\n').append(why).append('\n');
        if (!url.isEmpty()) {
            text.append(choose).append(":\n").append(url).append('\n');
        }
        Model model = new Model(texts)
                .text("language", texts.locale().toLanguageTag())
                .text("title", subject)
                .text("month", month)
                .models("groups", groups)
                .text("where", where)
                .text("why", why)
                .text("url", url)
                .text("choose", choose);
        return new Mail(
                address,
                subject,
                text.toString(),
                templates.render("templates/kept/mail/digest.vm", model).toString());
    }

    private static void group(Texts texts, String heading, List<String> lines, StringBuilder text, List<Model> groups) {
        text.append('\n').append(heading).append('\n');
        lines.forEach(line -> text.append("- ").append(line).append('\n'));
        groups.add(new Model(texts).text("heading", heading).texts("lines", lines));
    }

    private static List<String> lines(
            Texts texts, DigestPart part, Function<Commitment, NamedIssue> issues, LocalDate today) {
        ContactWords words = new ContactWords(texts, WorkCalendars.NONE);
        return part.commitments().stream()
                .map(one -> {
                    NamedIssue issue = issues.apply(one);
                    return texts.text(
                            "kept.digest.line", oneLine(issue.summary()), issue.key(), words.sentence(one, today));
                })
                .toList();
    }

    /** Whatever was typed stays on its line. */
    private static String oneLine(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
