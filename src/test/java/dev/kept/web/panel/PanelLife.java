package dev.kept.web.panel;

import static dev.kept.testing.Given.given;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.liaison.Decision;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Outlook;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.panel.PanelContent.ToldContacts;
import dev.kept.web.template.Templates;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** One issue's commitment in a real book, and the panel that shows it. */
final class PanelLife {

    private final List<ToldContacts> told = new ArrayList<>();

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final IssueRef ISSUE = new IssueRef(1, 10, false);
    private static final HouseTerms HOUSE = HouseTerms.standard(ZoneOffset.UTC, "test");

    private final TickingClock clock = new TickingClock(TODAY);
    private final CommitmentBook book = new CommitmentBook(new InMemoryLedgerStore(), clock, HOUSE);
    private Commitment now;
    private int contacts = 2;
    private final List<Decision> decisions = new ArrayList<>();
    private @Nullable LocalDate asked;

    /** IT says in a field how it stands. */
    PanelLife report(ReportedStatus status) {
        now = given(book.report(now.id(), status, ActorMark.NOBODY));
        return this;
    }

    /** A promise of IT to Sales, due in ten days. */
    static PanelLife promised() {
        return promised("Sales");
    }

    static PanelLife promised(String requester) {
        PanelLife life = new PanelLife();
        life.now = given(life.book.make(ISSUE, terms(requester, Side.IT), ActorMark.NOBODY));
        return life;
    }

    /** A date on the table that this side named; IT would promise. */
    static PanelLife named(Side proposer) {
        PanelLife life = new PanelLife();
        life.now = given(life.book.offer(ISSUE, terms("Sales", Side.IT), proposer, ActorMark.NOBODY));
        return life;
    }

    private static CommitmentTerms terms(String requester, Side side) {
        return new CommitmentTerms(requester, TODAY.plusDays(10), 2.5, side, 80);
    }

    PanelLife on(int day) {
        clock.set(TODAY.plusDays(day));
        return this;
    }

    /** So many contacts of the requester hear by mail of what is said. */
    PanelLife contacts(int number) {
        contacts = number;
        return this;
    }

    /** They were asked by mail today. */
    PanelLife asked() {
        asked = book.today(now);
        return this;
    }

    PanelLife take(Step step) {
        now = given(book.take(now.id(), step, ActorMark.NOBODY));
        return this;
    }

    /** As a contact of the requester takes it. */
    PanelLife answer(Step step) {
        now = given(book.take(now.id(), step, ActorMark.of("contact"), Via.CONTACT));
        return this;
    }

    /** In two parts on other issues, the first of them delivered. */
    PanelLife split() {
        List<Commitment> all = given(book.split(
                now.id(),
                List.of(new Part(new IssueRef(2, 10, false), 1, null), new Part(new IssueRef(3, 10, false), 1, null)),
                ActorMark.NOBODY));
        now = all.get(0);
        given(book.take(all.get(1).id(), new Step.Deliver(), ActorMark.NOBODY));
        return this;
    }

    /** The part that was delivered. */
    PanelLife deliveredPart() {
        return part(true);
    }

    /** The part that is open. */
    PanelLife openPart() {
        return part(false);
    }

    private PanelLife part(boolean delivered) {
        now = book.family(now).stream()
                .filter(one -> one.deal().parent() != null && (one.deliveredOn() != null) == delivered)
                .findFirst()
                .orElseThrow();
        return this;
    }

    /** As somebody sees it who may take no step. */
    PanelContent seenOnly() {
        return content(step -> false);
    }

    /** As somebody sees it who may only answer for the requester. */
    PanelContent answering() {
        return content(
                step -> step instanceof Step.Accept || step instanceof Step.Decline || step instanceof Step.Counter);
    }

    /** Contacts were told that. */
    PanelLife telling(ToldContacts one) {
        told.add(one);
        return this;
    }

    PanelContent content() {
        return content(step -> true);
    }

    /** As a contact of the requester sees it. */
    PanelContent toContact() {
        return content(step -> true, Via.CONTACT);
    }

    private PanelContent content(Predicate<Step> may) {
        return content(may, Via.STATEMENT);
    }

    private PanelContent content(Predicate<Step> may, Via via) {
        boolean part = now.deal().parent() != null;
        List<CommitmentView> family = new ArrayList<>(List.of(view(now)));
        if (!part) {
            book.family(now).stream().filter(one -> !one.id().equals(now.id())).forEach(one -> family.add(view(one)));
        }
        return new PanelContent(
                family.get(0),
                book.timeline(now.id()),
                decisions,
                Outlook.of(now, HOUSE, book.today(now)),
                step -> may.test(step) && book.verdicts().possible(now, step, via),
                Cause.STANDARD,
                true,
                contacts,
                told,
                asked,
                book.verdicts().undo(now).orElse(null),
                null,
                family.subList(1, family.size()));
    }

    private CommitmentView view(Commitment one) {
        return CommitmentView.of(
                one, Outcomes.of(book.head(one), book.today(one)), "SHOP-" + one.issueId(), "Issue " + one.issueId());
    }

    static IssueContext issue(boolean mayEdit, boolean resolved) {
        return new IssueContext(
                "SHOP-1",
                "/jira",
                mayEdit,
                resolved,
                IssueContext.FilledFields.NONE,
                List.of(),
                false,
                null,
                null,
                TODAY);
    }

    static IssueContext issue(@Nullable LocalDate due, IssueContext.@Nullable Release release) {
        return new IssueContext(
                "SHOP-1", "/jira", true, false, IssueContext.FilledFields.NONE, List.of(), false, due, release, TODAY);
    }

    static CommitmentPanel panel(Texts texts) {
        return new CommitmentPanel(texts, new Templates(new PlainTemplates()));
    }

    /** The panel's model for who may edit, in English. */
    Map<String, Object> model() {
        return panel(BundledTexts.english()).of(content(), issue(true, false), List.of());
    }

    /** The whole panel as HTML. */
    String html(Texts texts) {
        StringWriter html = new StringWriter();
        try {
            new PlainTemplates()
                    .render(
                            "templates/kept/commitment-panel.vm",
                            panel(texts).of(content(), issue(true, false), List.of()),
                            html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }
}
