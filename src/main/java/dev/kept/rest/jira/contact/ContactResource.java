package dev.kept.rest.jira.contact;

import static dev.kept.rest.jira.contact.SignedContact.reader;
import static dev.kept.rest.jira.contact.SignedContact.said;
import static dev.kept.rest.jira.contact.SignedContact.signed;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import dev.kept.core.Answer;
import dev.kept.core.commitment.Step;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.goal.GoalBook.GoalSaying;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.core.ranking.RankingPage;
import dev.kept.core.request.TypedRequest;
import dev.kept.core.rulebook.InputRules;
import dev.kept.link.contact.ContactPageJson;
import dev.kept.link.contact.ContactPageJson.ContactGoalJson;
import dev.kept.link.contact.ContactPageJson.ContactPromiseJson;
import dev.kept.link.contact.FunctionSheetJson;
import dev.kept.link.contact.PulsePageJson;
import dev.kept.link.contact.RankingPageJson;
import dev.kept.link.contact.RequestDeskJson.ShownRequestJson;
import dev.kept.link.contact.ReviewAgendaJson;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What contacts of business functions see and do in the other product, where they have no account here.
 *
 * <p>Hence {@code UnrestrictedAccess}: the request is nobody's, and its signature tells that the other product sent it, which
 * knows who is logged in there. 403 in the same words for every request that is not signed, too old, or came before. Both
 * questions are asked by POST, so that no name stands in an address.
 */
@Path("contacts")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class ContactResource {

    /** What concerns the functions that the reader speaks for; empty for everybody else. */
    @POST
    @Path("promises")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(ContactPageJson.class)
    public Response contactPromises(@Shape(ContactBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/promises", body, headers, ContactBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            boolean order = services.rankings().page(reader).fold(RankingPage::waiting, refusal -> false);
            return Replies.ok(ContactPageJson.of(services.contacts()
                    .page(reader)
                    .with(services.contactGoals().goals(reader))
                    .with(services.desk().desk(reader))
                    .asking(order)));
        });
    }

    /**
     * Takes a step, once however often it is sent, and answers the promise as it is then. 404 alike for a promise that does
     * not concern the reader's functions and for none.
     */
    @POST
    @Path("steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(ContactPromiseJson.class)
    public Response takeStepAsContact(@Shape(ContactStepBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/steps", body, headers, ContactStepBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            return said(
                    named(asked.step()).flatMap(step -> services.contacts()
                            .take(reader, asked.promise(), (int) Math.min(asked.asked(), Integer.MAX_VALUE), step)),
                    ContactPromiseJson::of,
                    reader,
                    services);
        });
    }

    /** The round in which the reader can answer, and the last one that both sides answered; neither for a stranger. */
    @POST
    @Path("rounds")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(RankingPageJson.class)
    public Response contactRounds(@Shape(ContactBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/rounds", body, headers, ContactBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            return said(services.rankings().page(reader), RankingPageJson::of, reader, services);
        });
    }

    /** Takes the order of the reader's side, or counts it where many are asked, and answers what the reader sees then. */
    @POST
    @Path("rankings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(RankingPageJson.class)
    public Response rankAsContact(@Shape(ContactRankingBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/rankings", body, headers, ContactRankingBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            SideView orders = new SideView(keys(asked.own()), keys(asked.guess()), points(asked.points()));
            return said(
                    services.rankings().say(reader, asked.round(), asked.members(), orders),
                    RankingPageJson::of,
                    reader,
                    services);
        });
    }

    /** The open round of the survey and what came of earlier ones, for a reader who is in one of the groups named in it. */
    @POST
    @Path("pulse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(PulsePageJson.class)
    public Response contactPulse(@Shape(ContactBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed(
                "contacts/pulse",
                body,
                headers,
                ContactBody.class,
                (asked, services) ->
                        Replies.ok(PulsePageJson.of(services.pulses().page(reader(asked.reader(), asked.language())))));
    }

    /** Counts the reader's answers, once, and answers what the reader sees then. */
    @POST
    @Path("pulse/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(PulsePageJson.class)
    public Response answerPulseAsContact(@Shape(PulseAnswerBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/pulse/answers", body, headers, PulseAnswerBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            List<Integer> steps = asked.answers().stream()
                    .map(PulseAnswerBody.PulseStepBody::step)
                    .toList();
            return said(
                    AnswerSheet.of(steps, asked.comment())
                            .flatMap(sheet -> services.pulses().say(reader, asked.round(), asked.members(), sheet)),
                    PulsePageJson::of,
                    reader,
                    services);
        });
    }

    /** How a function that the reader speaks for and IT get on; none for anybody else. */
    @POST
    @Path("partnership")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(value = FunctionSheetJson.class, list = true)
    public Response contactPartnership(
            @Shape(ContactFunctionBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/partnership", body, headers, ContactFunctionBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            return said(
                    services.contactSheets().sheets(reader, asked.function()),
                    FunctionSheetJson::list,
                    reader,
                    services);
        });
    }

    /** The agenda of a review with a function that the reader speaks for; none for anybody else. */
    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(value = ReviewAgendaJson.class, list = true)
    public Response contactReview(@Shape(ContactReviewBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/review", body, headers, ContactReviewBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            return said(
                    services.contactReviews().agendas(reader, asked.asked()), ReviewAgendaJson::list, reader, services);
        });
    }

    private static List<String> keys(List<ContactRankingBody.ChosenGoalBody> chosen) {
        return chosen.stream().map(ContactRankingBody.ChosenGoalBody::goal).toList();
    }

    /** A goal that is named twice makes no hundred points, and is refused as that. */
    private static Map<String, Integer> points(List<ContactRankingBody.PointsBody> points) {
        Map<String, Integer> spread = new HashMap<>();
        points.forEach(one -> spread.merge(one.goal(), one.number(), Math::addExact));
        return spread;
    }

    /**
     * Takes a word on a goal for the business side, once however often it is sent, and answers the goal as it is then. 404 alike
     * for a goal of another function and for none.
     */
    @POST
    @Path("goals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(ContactGoalJson.class)
    public Response answerGoalAsContact(@Shape(GoalSayingBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/goals", body, headers, GoalSayingBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            return said(
                    InputRules.stepId(asked.stepId()).flatMap(id -> services.contactGoals()
                            .say(
                                    reader,
                                    new GoalSaying(asked.goal(), asked.wording(), asked.deed(), id, asked.words()))),
                    ContactGoalJson::of,
                    reader,
                    services);
        });
    }

    /** Takes something that the reader asks a project for, once however often it is sent, and answers how far it is. */
    @POST
    @Path("requests")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(ShownRequestJson.class)
    public Response askAsContact(@Shape(ContactAskingBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/requests", body, headers, ContactAskingBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            TypedRequest typed = new TypedRequest(
                    asked.request(), asked.function(), asked.project(), asked.need(), asked.reason(), asked.day());
            return said(services.desk().ask(reader, typed), ShownRequestJson::of, reader, services);
        });
    }

    /** Takes back a request that waits. 404 alike for one of another function and for none. */
    @POST
    @Path("requests/taken-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(ShownRequestJson.class)
    public Response takeBackAsContact(@Shape(ContactRequestBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/requests/taken-back", body, headers, ContactRequestBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            return said(services.desk().takeBack(reader, asked.request()), ShownRequestJson::of, reader, services);
        });
    }

    /** Without an id a step that is sent again would be taken again. */
    private static Answer<Step> named(Step step) {
        String id = step instanceof Step.Once once ? once.id() : "";
        return InputRules.stepId(id).map(good -> step);
    }
}
