package dev.kept.web.notice;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Texts;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.consent.Mail;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.notice.NoticeKind;
import dev.kept.core.notice.NoticeLetters.NoticeItem;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.notice.NoticeLetter.NoticeLine;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mail as it is read, in both languages. */
class NoticeLetterTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final String URL = "https://jira.example/plugins/servlet/kept/notices?token=a.b&c=\"d\"";

    private final CommitmentBook book = new CommitmentBook(
            new InMemoryLedgerStore(),
            new TickingClock(LocalDate.of(2026, 3, 2)),
            HouseTerms.standard(ZoneOffset.UTC, "test"));
    private final NoticeLetter letter = new NoticeLetter(new Templates(new PlainTemplates()));

    private Commitment make(long issue, String requester) {
        return given(book.make(
                new IssueRef(issue, 10, false), new CommitmentTerms(requester, DUE, 1, Side.IT), ActorMark.NOBODY));
    }

    private NoticeLine line(NoticeKind kind, long issue, String summary) {
        return line(kind, issue, "Sales", summary);
    }

    private NoticeLine line(NoticeKind kind, long issue, String requester, String summary) {
        Commitment made = make(issue, requester);
        boolean delivered = kind == NoticeKind.DELIVERED || kind == NoticeKind.KEPT;
        Commitment now = delivered ? given(book.take(made.id(), new Step.Deliver(), ActorMark.NOBODY)) : made;
        return new NoticeLine(
                new NoticeItem(kind, now, kind == NoticeKind.MOVED ? DUE.plusDays(5) : null),
                "SHOP-" + issue,
                summary,
                "");
    }

    private Mail mail(Texts texts, NoticeLine... lines) {
        return letter.to("boss@sales.example", texts, List.of(lines), URL);
    }

    @Test
    void a_delivery_says_first_what_it_means() {
        Mail mail = mail(BundledTexts.english(), line(NoticeKind.DELIVERED, 1, "New scanner"));
        assertEquals("boss@sales.example", mail.to());
        assertEquals("Delivered: New scanner (SHOP-1)", mail.subject());
        assertEquals("""
                Please look at it: “New scanner” is delivered.

                Delivered
                - IT delivered “New scanner” on March 2, 2026. It was promised to Sales for March 20, 2026.

                You get this email because you are a contact of Sales.
                Choose how often these emails come:
                """ + URL + "\n", mail.text());
    }

    @Test
    void a_delivery_that_waits_to_be_confirmed_has_a_link_for_it_below_its_sentence() {
        String confirm = "https://jira.example/plugins/servlet/kept/answer?token=x&y=\"z\"";
        NoticeLine first = line(NoticeKind.DELIVERED, 1, "Scanner");
        NoticeLine waits = new NoticeLine(first.item(), first.issueKey(), first.summary(), confirm);
        Mail mail = mail(BundledTexts.english(), waits, line(NoticeKind.DELIVERED, 2, "Printer"));
        assertEquals("""
                Please look at these deliveries: 2.

                Delivered
                - IT delivered “Scanner” on March 2, 2026. It was promised to Sales for March 20, 2026.
                  Confirm, or say what is missing:
                  @
                - IT delivered “Printer” on March 2, 2026. It was promised to Sales for March 20, 2026.

                Each link to confirm is only for you. It works once, within 14 days, and without an account.

                You get this email because you are a contact of Sales.
                Choose how often these emails come:
                """.replace("@", confirm) + URL + "\n", mail.text());
        Document html = Jsoup.parse(mail.html());
        assertEquals(confirm, html.select("li a").attr("href"));
        assertEquals(1, html.select("li a").size());
        assertTrue(html.text().contains("It works once, within 14 days, and without an account."), html.text());

        Mail german = mail(BundledTexts.german(), waits);
        assertTrue(german.text().contains("  Bestätigen oder sagen, was fehlt:\n  " + confirm), german.text());
        assertTrue(german.text().contains("Er funktioniert einmal, 14 Tage lang und ohne Konto."), german.text());
    }

    @Test
    void what_gathered_is_grouped_and_the_most_urgent_comes_first() {
        Mail mail = mail(
                BundledTexts.english(),
                line(NoticeKind.KEPT, 1, "One"),
                line(NoticeKind.WITHDRAWN, 2, "Two"),
                line(NoticeKind.MISSED, 3, "Three"),
                line(NoticeKind.MOVED, 4, "Finance", "Four"));
        assertEquals("Missed: 1, Changed: 2, Kept: 1", mail.subject());
        assertEquals("""
                Check what depends on these missed commitments: 1.

                Missed
                - IT did not deliver “Three” by March 20, 2026, as promised to Sales.

                Changed
                - IT withdrew “Two”, promised to Sales for March 20, 2026.
                - Finance agreed to a new date for “Four”: March 25, 2026.

                Kept
                - IT kept its commitment “One” to Sales: promised for March 20, 2026, delivered on March 2, 2026.

                You get this email because you are a contact of Sales, Finance.
                Choose how often these emails come:
                """ + URL + "\n", mail.text());
    }

    @Test
    void in_german() {
        Mail mail = mail(
                BundledTexts.german(),
                line(NoticeKind.MISSED, 1, "Vertrieb", "Neuer Scanner"),
                line(NoticeKind.DELIVERED, 2, "Vertrieb", "Lieferschein"),
                line(NoticeKind.TAKEN_UP, 3, "Vertrieb", "Rabatte"));
        assertEquals("Nicht gehalten: 1, Geändert: 1, Geliefert: 1", mail.subject());
        assertEquals("""
                Prüfen Sie, was von diesen nicht gehaltenen Zusagen abhängt: 1.

                Nicht gehalten
                - Die IT hat „Neuer Scanner“ nicht bis 20. März 2026 geliefert, wie es Vertrieb zugesagt war.

                Geändert
                - „Rabatte“ ist Vertrieb jetzt zugesagt bis 20. März 2026.

                Geliefert
                - Die IT hat „Lieferschein“ am 2. März 2026 geliefert. Zugesagt war es Vertrieb bis 20. März 2026.

                Sie bekommen diese E-Mail, weil Sie ein Kontakt von Vertrieb sind.
                Wählen, wie oft diese E-Mails kommen:
                """ + URL + "\n", mail.text());
    }

    @Test
    void of_a_restricted_issue_the_key_alone_leaves_the_house() {
        Mail mail = mail(BundledTexts.english(), line(NoticeKind.MISSED, 1, ""));
        assertEquals("Missed: SHOP-1", mail.subject());
        assertTrue(mail.text().startsWith("You cannot use “SHOP-1” yet: it is not delivered.\n"), mail.text());
    }

    @Test
    void a_declined_new_date_leaves_the_agreed_one() {
        String text = mail(BundledTexts.english(), line(NoticeKind.DECLINED, 1, "One"))
                .text();
        assertTrue(text.contains("- The new date for “One” was declined. March 20, 2026 stays the agreed date."), text);
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void hostile_text_stays_text_and_out_of_headers(NoticeKind kind) {
        String hostile = "x\r\nBcc: all@evil.example\n\n<script>alert('1')</script>\u2028{0}$!{x}#if(1)";
        for (Texts texts : List.of(BundledTexts.english(), BundledTexts.german())) {
            Mail mail = mail(texts, line(kind, 1 + kind.ordinal(), "Sales <EU> & {1}", hostile));
            assertFalse(mail.subject().codePoints().anyMatch(sign -> Character.isISOControl(sign) || sign == 0x2028));
            assertTrue(mail.subject().contains("x Bcc: all@evil.example <script>"), mail.subject());
            assertTrue(mail.text().lines().noneMatch(one -> one.startsWith("Bcc")), mail.text());
            Document html = Jsoup.parse(mail.html());
            assertEquals(0, html.select("script").size(), mail.html());
            assertTrue(html.text().contains("<script>alert('1')</script> {0}$!{x}#if(1)"), html.text());
            assertEquals(URL, html.select("a").attr("href"));
            assertEquals(1, html.select("a").size());
            book.tombstone(1 + kind.ordinal(), java.time.Instant.parse("2026-03-02T12:00:00Z"));
        }
    }

    @Test
    void text_and_html_say_the_same() {
        List<String> kinds = new ArrayList<>();
        for (NoticeKind kind : NoticeKind.values()) {
            Mail mail = mail(BundledTexts.english(), line(kind, 1 + kind.ordinal(), "One"));
            String text = mail.text()
                    .replace(":\n" + URL, "")
                    .replace("- ", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            assertEquals(text, Jsoup.parse(mail.html()).body().text());
            kinds.add(mail.subject().split(":")[0]);
        }
        assertEquals(
                List.of("Delivered", "Kept", "Missed", "Changed", "Changed", "Changed", "Changed", "Changed"), kinds);
    }
}
