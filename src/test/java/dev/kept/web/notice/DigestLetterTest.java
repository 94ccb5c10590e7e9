package dev.kept.web.notice;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Texts;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.consent.Mail;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.notice.WeeklyDigest;
import dev.kept.core.notice.WeeklyDigest.DigestGroup;
import dev.kept.core.notice.WeeklyDigest.DigestPart;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.notice.DigestLetter.NamedIssue;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The weekly mail as it is read, in both languages. */
class DigestLetterTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String URL = "https://jira.example/plugins/servlet/kept/notices?token=a.b&c=\"d\"";

    private final CommitmentBook book = new CommitmentBook(
            new InMemoryLedgerStore(), new TickingClock(MONDAY), HouseTerms.standard(ZoneOffset.UTC, "test"));
    private final DigestLetter letter = new DigestLetter(new Templates(new PlainTemplates()));

    private Mail mail(Texts texts, String summary, String url) {
        Commitment made = given(book.make(
                new IssueRef(1, 10, false),
                new CommitmentTerms("Sales & <EU>", MONDAY.plusDays(9), 1, Side.IT),
                ActorMark.NOBODY));
        WeeklyDigest digest = new WeeklyDigest(
                "Sales & <EU>",
                MONDAY,
                List.of(
                        new DigestPart(DigestGroup.KEPT, List.of(made)),
                        new DigestPart(DigestGroup.DUE, List.of(made))),
                List.of("Two <new>\ncountries"),
                7);
        return letter.to(
                "ann@sales.example", texts, digest, one -> new NamedIssue("SHOP-1", summary), MONDAY.plusDays(7), url);
    }

    @Test
    void it_begins_with_what_was_kept_and_says_each_thing_in_one_line() {
        Mail mail = mail(BundledTexts.english(), "Gift cards", URL);
        assertEquals("Sales & <EU>: the week from Mar 2, 2026 to Mar 8, 2026", mail.subject());
        assertEquals(
                List.of(
                        "Sales & <EU>: the week from Mar 2, 2026 to Mar 8, 2026",
                        "",
                        "Kept this month: 7",
                        "",
                        "Kept",
                        "- Gift cards (SHOP-1): IT promised Sales & <EU> this by March 11, 2026.",
                        "",
                        "Due in the next 14 days",
                        "- Gift cards (SHOP-1): IT promised Sales & <EU> this by March 11, 2026.",
                        "",
                        "Goals that wait for your confirmation",
                        "- Two <new> countries"),
                mail.text().lines().limit(12).toList());
        assertTrue(mail.text().endsWith(URL + "\n"), mail.text());
    }

    @Test
    void words_of_others_are_no_markup_and_no_further_lines() {
        Mail mail = mail(BundledTexts.english(), "<img src=x>\r\nBcc: all\u2028x", URL);
        Document page = Jsoup.parse(mail.html());
        assertEquals(0, page.select("img, new, eu").size(), mail.html());
        assertTrue(mail.text().contains("- <img src=x> Bcc: all x (SHOP-1): "), mail.text());
        assertEquals(URL, page.select("a").attr("href"));
        assertEquals("Kept", page.select("h2").first().text());
    }

    @Test
    void in_german_it_reads_the_same_and_a_preview_has_nobodys_link() {
        Mail mail = mail(BundledTexts.german(), "Gutscheine", "");
        assertTrue(mail.text().contains("In diesem Monat gehalten: 7"), mail.text());
        assertTrue(mail.text().contains("In den n\u00e4chsten 14 Tagen f\u00e4llig"), mail.text());
        assertFalse(mail.text().contains("http"), mail.text());
        assertEquals(0, Jsoup.parse(mail.html()).select("a").size());
    }
}
