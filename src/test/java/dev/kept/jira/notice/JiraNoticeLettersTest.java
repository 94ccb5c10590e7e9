package dev.kept.jira.notice;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.commitment.Step;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.InMemoryLinkStore;
import dev.kept.core.consent.LinkAnswer;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Mail;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.notice.NoticeKind;
import dev.kept.core.notice.NoticeLetters.NoticeItem;
import dev.kept.core.notice.NoticeLinks;
import dev.kept.core.notice.NoticeReader;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.jira.FakeJira;
import dev.kept.sandbox.host.Partial;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.notice.NoticeLetter;
import dev.kept.web.template.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which language a notice is, what it discloses, and where its link leads. */
class JiraNoticeLettersTest {

    private static final NoticeReader BOSS = new NoticeReader("boss", "boss@shop.example");

    private final FakeJira jira = new FakeJira();
    private final NoticeLinks links = new NoticeLinks(new InMemoryLinkStore());

    private final Contacts contacts = new Contacts() {
        @Override
        public Optional<String> address(String contact) {
            return Optional.of(contact + "@shop.example");
        }

        @Override
        public String actor(String contact) {
            return "u-" + contact;
        }
    };

    private final ConsentLinks answers =
            new ConsentLinks(new InMemoryLinkStore(), jira.book, jira.functions, contacts, jira.clock);

    private final JiraNoticeLetters letters = new JiraNoticeLetters(
            jira.access(),
            contacts,
            key -> new BundledTexts(key.equals("u-hans") ? Locale.GERMAN : Locale.ENGLISH),
            new NoticeAddresses(links, answers, product()),
            new NoticeLetter(new Templates(new PlainTemplates())));

    @SuppressWarnings("unused")
    private static ApplicationProperties product() {
        return Partial.of(ApplicationProperties.class, new Object() {
            public String getBaseUrl(UrlMode mode) {
                return mode == UrlMode.CANONICAL ? "https://jira.example" : "";
            }
        });
    }

    @BeforeEach
    void an_issue() {
        jira.addIssue(1);
    }

    private NoticeItem delivered(boolean hidden) {
        Commitment made = given(jira.book.make(
                new IssueRef(1, 10, hidden),
                new CommitmentTerms("Sales", FakeJira.TODAY.plusDays(7), 2, Side.IT),
                ActorMark.NOBODY));
        return new NoticeItem(
                NoticeKind.DELIVERED, given(jira.book.take(made.id(), new Step.Deliver(), ActorMark.NOBODY)), null);
    }

    @Test
    void it_is_in_the_language_of_its_reader_and_its_link_is_for_that_address() {
        NoticeItem item = delivered(false);
        Mail english = letters.letter(BOSS, List.of(item));
        assertEquals("Delivered: Summary of SHOP-1 (SHOP-1)", english.subject());
        assertEquals("boss@shop.example", english.to());
        String link = "https://jira.example/plugins/servlet/kept/notices?token=" + links.token(BOSS.address());
        assertTrue(english.text().contains(link), english.text());
        assertTrue(english.html().contains("href=\"" + link + "\""), english.html());
        Mail german = letters.letter(new NoticeReader("hans", "hans@shop.example"), List.of(item));
        assertEquals("Geliefert: Summary of SHOP-1 (SHOP-1)", german.subject());
        assertTrue(german.html().contains("<html lang=\"de\">"), german.html());
    }

    @Test
    void of_an_issue_that_a_security_level_hides_it_tells_the_key_alone() {
        Mail mail = letters.letter(BOSS, List.of(delivered(true)));
        assertEquals("Delivered: SHOP-1", mail.subject());
        assertFalse((mail.text() + mail.html()).contains("Summary"), mail.text());
    }

    @Test
    void a_delivery_comes_with_the_link_by_which_this_contact_confirms_it_while_nobody_did() {
        jira.functions.save(new BusinessFunction("Sales", null, null, List.of("boss", "hans")));
        NoticeItem item = delivered(false);
        String token = answers.token(item.commitment(), LinkPurpose.DONE, "boss");
        String link = "https://jira.example/plugins/servlet/kept/answer?token=" + token;
        assertTrue(letters.letter(BOSS, List.of(item)).text().contains(link), link);
        NoticeItem kept = new NoticeItem(NoticeKind.KEPT, item.commitment(), null);
        assertTrue(letters.letter(BOSS, List.of(kept)).text().contains(link), "who hears of both reads this alone");
        assertFalse(confirms(new NoticeItem(NoticeKind.WITHDRAWN, item.commitment(), null)));

        given(answers.answer(token, new LinkAnswer(true, null, null, null)));
        Commitment now = jira.book.find(item.commitment().id()).orElseThrow();
        assertTrue(now.conversation().confirmation().answered());
        assertFalse(confirms(new NoticeItem(NoticeKind.KEPT, now, null)), "it is confirmed");
    }

    @Test
    void of_an_issue_that_a_security_level_hides_nobody_is_asked_by_itself() {
        assertFalse(confirms(delivered(true)));
    }

    @Test
    void in_an_archived_project_nothing_is_answered() {
        NoticeItem item = delivered(false);
        jira.issues.get(1L).archived = true;
        assertFalse(confirms(item));
    }

    private boolean confirms(NoticeItem item) {
        return letters.letter(BOSS, List.of(item)).text().contains("/kept/answer?");
    }

    @Test
    void of_an_issue_that_is_gone_it_tells_neither() {
        NoticeItem item = delivered(false);
        jira.issues.clear();
        assertEquals(
                "Delivered: a piece of work",
                letters.letter(BOSS, List.of(item)).subject());
    }
}
