package dev.kept.web.ranking;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.InMemoryOutboxStore;
import dev.kept.core.contact.Outbox;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.TypedRanking;
import dev.kept.core.contact.StepWire.StepReply;
import dev.kept.core.host.FakeServices;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.RankingHouse;
import dev.kept.core.ranking.RankingPage;
import dev.kept.core.ranking.RankingSource;
import dev.kept.jira.contact.ContactVoices;
import dev.kept.jira.contact.JiraContactRankings;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.PageStyles;
import dev.kept.web.SignIn;
import dev.kept.web.admin.FormToken;
import dev.kept.web.template.Templates;
import dev.kept.web.visitor.VisitorFrame;
import dev.kept.web.visitor.VisitorServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The page in both products, around one house. */
abstract class RankingPages {

    static final Texts TEXTS = BundledTexts.english();
    static final List<String> REST = List.of("C1", "D1", "E1");

    final RankingHouse house = new RankingHouse();
    final InMemoryOutboxStore kept = new InMemoryOutboxStore();
    final UserManager users = mock(UserManager.class);
    final AtomicInteger status = new AtomicInteger();
    String led = "";
    boolean ours = true;
    boolean readOnly;
    boolean away;
    boolean channel = true;

    private final JiraContactRankings inJira = new JiraContactRankings(
            house.rounds, new ContactVoices(house.functions, RankingHouse.contacts(), house.capabilities));

    private static RankingView view() {
        return new RankingView(TEXTS, new Templates(new PlainTemplates()));
    }

    private VisitorFrame frame() {
        XsrfTokenAccessor accessor = mock(XsrfTokenAccessor.class);
        when(accessor.getXsrfToken(any(), any(), anyBoolean())).thenReturn("tok\"en");
        XsrfTokenValidator validator = mock(XsrfTokenValidator.class);
        when(validator.getXsrfParameterName()).thenReturn("atl_token");
        when(validator.validateFormEncodedToken(any())).thenAnswer(call -> ours);
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/host");
        return new VisitorFrame(
                users,
                new SignIn(FakeServices.of()),
                new FormToken(FakeServices.of(accessor, validator)),
                application,
                new PageStyles(FakeServices.of()));
    }

    VisitorServlet<RankingSight, TypedOrder> jira() {
        return new RankingInJiraServlet(house.rounds, frame(), view());
    }

    VisitorServlet<RankingSight, TypedOrder> confluence() {
        RankingSource source = new RankingSource() {
            @Override
            public boolean open() {
                return channel;
            }

            @Override
            public Answer<RankingPage> rankings(ContactReader reader) {
                return away
                        ? Answer.refused(Refusal.of(Refusal.Kind.UNREACHABLE, "kept.link.unreachable"))
                        : inJira.page(reader);
            }

            @Override
            public Answer<RankingPage> say(
                    ContactReader reader, long round, @Nullable String members, SideView orders) {
                return away
                        ? Answer.refused(Refusal.of(Refusal.Kind.UNREACHABLE, "kept.link.unreachable"))
                        : inJira.say(reader, round, members, orders);
            }
        };
        return new RankingInConfluenceServlet(
                source, new Outbox(kept, this::sent), frame(), view(), () -> readOnly, TEXTS);
    }

    StepReply sent(OutgoingStep step) {
        TypedRanking typed = (TypedRanking) step.typed();
        return away
                ? StepReply.SILENT
                : inJira.say(step.reader(), typed.round(), null, typed.orders())
                        .fold(taken -> StepReply.TAKEN, refusal -> StepReply.no(TEXTS.text(refusal)));
    }

    Document asked(
            VisitorServlet<RankingSight, TypedOrder> servlet, String user, String method, Map<String, String> typed)
            throws IOException {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getMethod()).thenReturn(method);
        when(request.getParameter(anyString())).thenAnswer(call -> typed.get(call.<String>getArgument(0)));
        when(request.getParameterNames()).thenAnswer(call -> Collections.enumeration(typed.keySet()));
        UserProfile profile = mock(UserProfile.class);
        when(profile.getUsername()).thenReturn(user);
        when(users.getRemoteUserKey()).thenReturn(new UserKey("key-" + user));
        when(users.getRemoteUser()).thenReturn(user.isEmpty() ? null : profile);
        when(users.isAdmin(any(UserKey.class))).thenReturn(user.equals("admin"));
        when(users.isUserInGroup(any(UserKey.class), eq("devs"))).thenReturn(user.startsWith("dev"));
        when(users.isUserInGroup(any(UserKey.class), eq("sales-people"))).thenReturn(user.startsWith("anna"));
        StringWriter written = new StringWriter();
        HttpServletResponse response = mock(HttpServletResponse.class);
        when(response.getWriter()).thenReturn(new PrintWriter(written));
        status.set(0);
        led = "";
        doAnswer(call -> {
                    status.set(call.getArgument(0));
                    return null;
                })
                .when(response)
                .setStatus(anyInt());
        doAnswer(call -> led = call.getArgument(0)).when(response).sendRedirect(anyString());
        if (method.equals("POST")) {
            servlet.doPost(request, response);
        } else {
            servlet.doGet(request, response);
        }
        return Jsoup.parse(written.toString());
    }

    Document open(VisitorServlet<RankingSight, TypedOrder> servlet, String user) throws IOException {
        return asked(servlet, user, "GET", Map.of());
    }

    static Map<String, String> typed(GoalRound round, List<String> own, List<String> guess) {
        Map<String, String> typed = new HashMap<>(Map.of("round", "" + round.id(), "stepId", "step-" + own.hashCode()));
        for (int i = 0; i < own.size(); i++) {
            typed.put("own-" + own.get(i), Integer.toString(i + 1));
            typed.put("guess-" + guess.get(i), Integer.toString(i + 1));
        }
        return typed;
    }

    void salesAnswers(GoalRound round) throws IOException {
        asked(confluence(), "sales", "POST", typed(round, RankingHouse.SALES_ORDER, RankingHouse.SALES_GUESS));
    }

    String page(VisitorServlet<RankingSight, TypedOrder> servlet, String user) throws IOException {
        Document page = open(servlet, user);
        page.select("[name=stepId], [name=round]").attr("value", "");
        return page.outerHtml();
    }
}
