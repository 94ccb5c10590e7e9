package dev.kept.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.consent.AnswersByLink;
import dev.kept.core.consent.LinkAnswer;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Mail;
import dev.kept.core.consent.Question;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.Given;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerServletTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter body = new StringWriter();
    private final FakeAnswers fake = new FakeAnswers();
    private final Templates templates = new Templates(new PlainTemplates());
    private final ApplicationProperties application = mock(ApplicationProperties.class);
    private AnswerServlet servlet;

    /** Answers what the test says, and remembers what was answered. */
    private static final class FakeAnswers implements AnswersByLink {
        private LinkPurpose purpose = LinkPurpose.ANSWER;
        private @Nullable Refusal gone;
        private @Nullable Refusal wrong;
        private boolean full;
        private final List<LinkAnswer> answers = new ArrayList<>();

        private AskedAbout about() {
            CommitmentBook book = new CommitmentBook(
                    new InMemoryLedgerStore(),
                    new TickingClock(LocalDate.of(2026, 3, 2)),
                    HouseTerms.standard(ZoneOffset.UTC, "test"));
            CommitmentTerms terms = new CommitmentTerms("Sales <EU>", DUE, 1, Side.IT);
            Commitment made = Given.given(book.make(new IssueRef(1, 10, false), terms, ActorMark.NOBODY));
            Commitment proposed = Given.given(
                    book.take(made.id(), new Step.ChangeDate(DUE.plusDays(5), false, null, null), ActorMark.NOBODY));
            return new AskedAbout(
                    new Question(
                            purpose,
                            proposed,
                            "Testing <takes> longer",
                            book.timeline(proposed.id()).get(purpose == LinkPurpose.OBJECT ? 1 : 2)),
                    "SHOP-1",
                    "Checkout & more",
                    Cause.STANDARD);
        }

        @Override
        public Answer<AskedAbout> question(String token) {
            return gone == null ? Answer.of(about()) : Answer.refused(gone);
        }

        @Override
        public Answer<Answered> answer(String token, LinkAnswer answer) {
            answers.add(answer);
            if (full) {
                throw new IllegalStateException(new SQLException("No space left on device", "53100"));
            }
            return wrong == null ? Answer.of(new Answered(about(), 0)) : Answer.refused(wrong);
        }
    }

    @BeforeEach
    void a_contact_opens_a_link() throws IOException {
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        when(request.getParameter("token")).thenReturn("tok\"en");
        when(response.getWriter()).thenReturn(new PrintWriter(body));
        servlet = new AnswerServlet(fake, new AnswerView(BundledTexts.english(), templates), application);
    }

    private Document html() {
        Document html = Jsoup.parse(body.toString());
        body.getBuffer().setLength(0);
        return html;
    }

    @Test
    void an_answer_that_the_database_does_not_take_comes_back_as_typed_with_a_sentence() throws Exception {
        fake.full = true;
        when(request.getParameter("answer")).thenReturn("no");
        when(request.getParameter("words")).thenReturn("Too late <for> us");
        servlet.doPost(request, response);
        verify(response).setStatus(503);
        Document page = html();
        assertTrue(page.text().contains("The database could not be reached, or it takes no changes now"), page.text());
        assertEquals(
                "Too late <for> us", page.selectFirst("textarea[name=words]").val());
    }

    @Test
    void everybody_may_come() {
        assertTrue(AnswerServlet.class.isAnnotationPresent(UnrestrictedAccess.class));
        assertTrue(AnswerForwardServlet.class.isAnnotationPresent(UnrestrictedAccess.class));
    }

    @Test
    void looking_shows_the_question_in_plain_words_and_answers_nothing() throws Exception {
        servlet.doGet(request, response);

        Document html = html();
        assertTrue(
                html.text()
                        .contains(
                                "IT promised Sales <EU> “Checkout & more” by March 20, 2026 and now proposes March 25, 2026"
                                        + ". Do you agree?"),
                html.text());
        assertEquals("Testing <takes> longer", html.selectFirst("blockquote").text());
        assertEquals("tok\"en", html.selectFirst("input[name=token]").val());
        assertEquals(
                "/jira/plugins/servlet/kept/answer", html.selectFirst("form").attr("action"));
        assertEquals("post", html.selectFirst("form").attr("method"));
        assertEquals(2, html.select("button[name=answer]").size());
        assertEquals(List.of(), fake.answers);
        verify(response).setHeader("Referrer-Policy", "no-referrer");
        verify(response).setHeader("Cache-Control", "private, no-store");
    }

    @ParameterizedTest
    @EnumSource(LinkPurpose.class)
    void every_question_has_its_words_in_both_languages(LinkPurpose purpose) throws Exception {
        fake.purpose = purpose;
        for (Texts texts : List.of(BundledTexts.english(), BundledTexts.german())) {
            new AnswerServlet(fake, new AnswerView(texts, templates), application).doGet(request, response);
            Document html = html();
            assertTrue(html.text().contains("Checkout & more"), html.text());
            int answers = purpose == LinkPurpose.DONE ? 3 : purpose.hasNo() ? 2 : 1;
            assertEquals(answers, html.select("button[name=answer]").size());
            assertEquals(purpose == LinkPurpose.RENEGOTIATE, html.selectFirst("input[type=date]") != null);
        }
    }

    @Test
    void beside_each_answer_about_a_delivery_stands_what_comes_of_it() throws Exception {
        fake.purpose = LinkPurpose.DONE;
        servlet.doGet(request, response);
        Document page = Jsoup.parse(body.toString());
        assertEquals("The record says that Sales <EU> confirmed it.", effect(page, "yes"));
        assertEquals("It counts as not delivered until it is delivered again.", effect(page, "no"));
        assertEquals(
                "It counts as not delivered until it is delivered again."
                        + " The board counts how often something was not what was meant.",
                effect(page, "not_meant"));
    }

    @Test
    void a_no_to_a_delivery_can_say_that_something_else_was_meant() throws Exception {
        fake.purpose = LinkPurpose.DONE;
        when(request.getParameter("answer")).thenReturn("not_meant");
        when(request.getParameter("words")).thenReturn("The other shop");
        servlet.doPost(request, response);
        assertEquals(List.of(LinkAnswer.notMeant("The other shop")), fake.answers);
    }

    /** What describes the button of that answer. */
    private static String effect(Document page, String answer) {
        String id = page.select("button[value=" + answer + "]").attr("aria-describedby");
        return page.getElementById(id).text();
    }

    @Test
    void an_answer_is_given_by_post_and_confirmed() throws Exception {
        when(request.getParameter("answer")).thenReturn("no");
        when(request.getParameter("words")).thenReturn("Too late");
        servlet.doPost(request, response);

        assertEquals(List.of(new LinkAnswer(false, "Too late", null, null)), fake.answers);
        assertTrue(html().text().contains("Your answer is saved."));
    }

    @Test
    void an_answer_that_is_none_and_a_date_that_is_none_are_told_at_once() throws Exception {
        fake.purpose = LinkPurpose.RENEGOTIATE;
        servlet.doPost(request, response);
        assertEquals(
                "Choose one of the answers.", html().selectFirst("[role=alert]").text());

        when(request.getParameter("answer")).thenReturn("yes");
        when(request.getParameter("date")).thenReturn("tomorrow");
        servlet.doPost(request, response);
        Document html = html();
        assertEquals("true", html.selectFirst("#kept-answer-date").attr("aria-invalid"));
        assertEquals("tomorrow", html.selectFirst("#kept-answer-date").val());
        assertEquals(List.of(), fake.answers);
    }

    @Test
    void what_the_book_refuses_is_told_at_its_field_and_what_was_typed_stays() throws Exception {
        fake.purpose = LinkPurpose.WARN;
        fake.wrong = Refusal.invalid("words", "kept.refusal.words.missing");
        when(request.getParameter("answer")).thenReturn("yes");
        when(request.getParameter("words")).thenReturn(" ");
        servlet.doPost(request, response);

        Document html = html();
        verify(response).setStatus(400);
        assertEquals(
                "Say it in words the business understands.",
                html.selectFirst("#kept-answer-words-error").text());
        assertEquals("tok\"en", html.selectFirst("input[name=token]").val());
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_FOUND, kept.answer.error.forged, 404",
        "CONFLICT, kept.answer.error.used, 410",
        "CONFLICT, kept.answer.error.outdated, 410",
    })
    void a_link_that_does_nothing_says_why(Refusal.Kind kind, String key, int status) throws Exception {
        fake.gone = Refusal.of(kind, key);
        when(request.getParameter("answer")).thenReturn("yes");
        servlet.doGet(request, response);
        Document looked = html();
        servlet.doPost(request, response);

        assertNull(looked.selectFirst("form"));
        assertTrue(looked.text().contains(BundledTexts.english().text(key)), looked.text());
        assertEquals(looked.text(), html().text());
        assertEquals(List.of(), fake.answers);
        verify(response, times(2)).setStatus(status);
    }

    @Test
    void the_other_product_leads_on_or_says_that_it_cannot() throws Exception {
        AnswerView view = new AnswerView(BundledTexts.english(), templates);
        new AnswerForwardServlet(token -> Optional.of("https://jira" + AnswerServlet.pathOf(token)), view)
                .doGet(request, response);
        verify(response).sendRedirect("https://jira/plugins/servlet/kept/answer?token=tok%22en");

        new AnswerForwardServlet(token -> Optional.empty(), view).doGet(request, response);
        verify(response).setStatus(503);
    }

    @Test
    void the_mail_says_what_is_asked_and_holds_the_link_in_both_forms() {
        Mail mail = new ConsentLetter(BundledTexts.english(), templates)
                .to("boss@sales.example", fake.about(), "https://jira/x?token=a&b");

        assertEquals("SHOP-1: Checkout & more – a question for you", mail.subject());
        assertTrue(mail.text().contains("\nhttps://jira/x?token=a&b\n"), mail.text());
        Document html = Jsoup.parse(mail.html());
        assertEquals("https://jira/x?token=a&b", html.selectFirst("a").attr("href"));
        assertEquals("Testing <takes> longer", html.selectFirst("blockquote").text());
        assertFalse(mail.html().contains("<takes>"));
    }
}
