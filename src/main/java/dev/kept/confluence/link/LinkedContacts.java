package dev.kept.confluence.link;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.sal.api.net.Request.MethodType;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.contact.ContactPage;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.TypedAsking;
import dev.kept.core.contact.OutgoingStep.TypedGoalWord;
import dev.kept.core.contact.OutgoingStep.TypedRanking;
import dev.kept.core.contact.OutgoingStep.TypedTakeBack;
import dev.kept.core.contact.StepWire;
import dev.kept.core.guide.GuideSource;
import dev.kept.core.guide.ShownGuide;
import dev.kept.core.guide.TypedChange;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.core.liaison.LiaisonPage;
import dev.kept.core.liaison.LiaisonSource;
import dev.kept.core.liaison.TypedLiaison;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.core.pulse.PulsePage;
import dev.kept.core.pulse.PulseSource;
import dev.kept.core.ranking.RankingPage;
import dev.kept.core.ranking.RankingSource;
import dev.kept.core.review.ReviewAgenda;
import dev.kept.core.review.ReviewAsked;
import dev.kept.core.review.ReviewSource;
import dev.kept.core.sheet.FunctionSheet;
import dev.kept.core.sheet.SheetSource;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Problem;
import dev.kept.link.channel.SignedChannel;
import dev.kept.link.contact.ContactPageJson;
import dev.kept.link.contact.ContactRequests;
import dev.kept.link.contact.FunctionGuideJson;
import dev.kept.link.contact.FunctionSheetJson;
import dev.kept.link.contact.LiaisonJson;
import dev.kept.link.contact.PulsePageJson;
import dev.kept.link.contact.RankingPageJson;
import dev.kept.link.contact.ReviewAgendaJson;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Asks Jira for contacts over the signed channel. Nothing of an answer is kept: it is one reader's, and who speaks for whom
 * can change at any time.
 */
public final class LinkedContacts
        implements StepWire, RankingSource, PulseSource, GuideSource, SheetSource, ReviewSource, LiaisonSource {

    /** What Jira will say to the same step also the next time. All else may be different then. */
    private static final Set<String> FINAL = Set.of("not_found", "invalid", "conflict");

    private static final String RANKINGS = "contacts/rankings";

    private static final Refusal SILENT = Refusal.of(Kind.UNREACHABLE, "kept.link.unreachable");

    private final SignedChannel channel;
    private final HostService<ApplicationLinkService> links;
    private final LinkBackoff backoff;

    public LinkedContacts(SignedChannel channel, HostServices services, LinkBackoff backoff) {
        this.channel = channel;
        this.links = services.of(Feature.LINKS, () -> ApplicationLinkService.class);
        this.backoff = backoff;
    }

    /** Whether somebody opened the channel here. */
    @Override
    public boolean open() {
        return channel.open();
    }

    /** What Jira tells this reader; refused where it does not answer, or answers something else. */
    public Answer<ContactPage> page(ContactReader reader) {
        return asked("contacts/promises", reader, ContactPageJson::read);
    }

    @Override
    public Answer<RankingPage> rankings(ContactReader reader) {
        return asked("contacts/rounds", reader, RankingPageJson::read);
    }

    @Override
    public Answer<PulsePage> pulse(ContactReader reader) {
        return asked("contacts/pulse", reader, PulsePageJson::read);
    }

    /** Sent once: what did not arrive has to be sent again by whoever typed it, because it is not kept here. */
    @Override
    public Answer<PulsePage> say(ContactReader reader, long round, @Nullable String members, AnswerSheet sheet) {
        return said(
                post("contacts/pulse/answers", ContactRequests.answers(reader, round, members, sheet)),
                "kept.pulse.error.jira",
                PulsePageJson::read);
    }

    /** The same. */
    @Override
    public Answer<RankingPage> say(ContactReader reader, long round, @Nullable String members, SideView orders) {
        return said(
                post(RANKINGS, ContactRequests.ranking(reader, round, members, orders)),
                "kept.pulse.error.jira",
                RankingPageJson::read);
    }

    /** What came of something that was typed; what Jira will not take, in Jira's words. */
    private static <T> Answer<T> said(@Nullable LinkReply reply, String errorKey, Function<String, T> read) {
        Problem problem = reply == null ? null : AnonymousJira.problem(reply);
        return problem != null && FINAL.contains(problem.kind())
                ? Answer.refused(Refusal.of(Kind.CONFLICT, errorKey, problem.detail()))
                : read(reply, read);
    }

    @Override
    public Answer<List<FunctionSheet>> sheets(ContactReader reader, String function) {
        return read(
                post("contacts/partnership", ContactRequests.function(reader, function)), FunctionSheetJson::readList);
    }

    @Override
    public Answer<List<ReviewAgenda>> agendas(ContactReader reader, ReviewAsked asked) {
        return read(post("contacts/review", ContactRequests.review(reader, asked)), ReviewAgendaJson::readList);
    }

    @Override
    public Answer<List<ShownGuide>> guides(ContactReader reader) {
        return said(
                post("contacts/guides", ContactRequests.page(reader)),
                "kept.function_guide.error.jira",
                FunctionGuideJson::readList);
    }

    /** Sent once, as answers of the survey are: a guide that waited here would be overtaken. */
    @Override
    public Answer<ShownGuide> take(ContactReader reader, TypedChange change) {
        return said(
                post("contacts/guides/versions", ContactRequests.guide(reader, change)),
                "kept.function_guide.error.jira",
                FunctionGuideJson::read);
    }

    @Override
    public Answer<List<LiaisonPage>> pages(ContactReader reader, String function) {
        return said(
                post("contacts/liaison", ContactRequests.function(reader, function)),
                "kept.liaison.error.jira",
                LiaisonJson::readList);
    }

    /** Sent once, as answers of the survey are. */
    @Override
    public Answer<LiaisonPage> take(ContactReader reader, TypedLiaison typed) {
        return said(
                post("contacts/liaison/words", ContactRequests.liaison(reader, typed)),
                "kept.liaison.error.jira",
                LiaisonJson::read);
    }

    private <T> Answer<T> asked(String path, ContactReader reader, Function<String, T> read) {
        return read(post(path, ContactRequests.page(reader)), read);
    }

    private static <T> Answer<T> read(@Nullable LinkReply reply, Function<String, T> read) {
        if (reply == null || reply.status() != AnonymousJira.OK || reply.body() == null) {
            return Answer.refused(SILENT);
        }
        try {
            return Answer.of(read.apply(reply.body()));
        } catch (MalformedJsonException e) {
            return Answer.refused(SILENT);
        }
    }

    @Override
    public StepReply send(OutgoingStep step) {
        LinkReply reply = post(path(step), ContactRequests.content(step));
        if (reply == null) {
            return StepReply.SILENT;
        }
        if (reply.status() == AnonymousJira.OK) {
            return StepReply.TAKEN;
        }
        Problem problem = AnonymousJira.problem(reply);
        return problem != null && FINAL.contains(problem.kind()) ? StepReply.no(problem.detail()) : StepReply.SILENT;
    }

    private static String path(OutgoingStep step) {
        if (step.typed() instanceof TypedRanking) {
            return RANKINGS;
        }
        if (step.typed() instanceof TypedAsking) {
            return "contacts/requests";
        }
        if (step.typed() instanceof TypedTakeBack) {
            return "contacts/requests/taken-back";
        }
        return step.typed() instanceof TypedGoalWord ? "contacts/goals" : "contacts/steps";
    }

    private @Nullable LinkReply post(String path, String json) {
        ApplicationLinkService known = links.find().orElse(null);
        LinkReply reply = known == null
                ? null
                : channel.headers("POST", path, json)
                        .map(headers -> AnonymousJira.ask(known, backoff, MethodType.POST, path, json, headers))
                        .orElse(null);
        if (reply != null && reply.status() == AnonymousJira.OK) {
            channel.heard();
        }
        return reply;
    }
}
