package dev.kept.core.request;

import dev.kept.core.Answer;
import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.util.List;

/** What a project's people see of requests and do about them, as whoever is logged in. Who can promise there can do it. */
public interface ProjectDesk {

    /** A request of the project. Refused like one that is not there to whoever cannot promise in the project. */
    Answer<AskedProject> request(String projectKey, String id);

    /** Makes an issue of it, or has an issue carry it, and gives the answer to it. */
    Answer<TakenRequest> takeUp(String projectKey, String id, TakingUp how);

    /** Declines it with a reason that the function reads. */
    Answer<AskedProject> decline(String projectKey, String id, String reason);

    /** From whom the project accepts requests; for those who administer it. */
    Answer<IntakeChoice> intake(String projectKey);

    /** Changes that. */
    Answer<IntakeChoice> save(String projectKey, List<String> functions, String issueType);

    /**
     * A request with its project.
     *
     * @param waited for how many days it has waited
     * @param issueKey of the issue that carries it; {@code null} when none does or the viewer cannot see it
     * @param issueType the name of the issue type that a new issue gets; {@code null} when that type is gone
     * @param timely whether its day can still be promised
     */
    record AskedProject(
            String projectKey,
            String projectName,
            BusinessRequest request,
            long waited,
            @Nullable String issueKey,
            @Nullable String issueType,
            boolean timely) {}

    /** What came of taking up a request: the key of the issue that carries it. */
    record TakenRequest(BusinessRequest request, String issueKey) {}

    /**
     * How it is taken up; texts as they were typed.
     *
     * @param issueKey of an issue of the project; empty for a new one
     * @param day which IT proposes in place of the function's
     */
    record TakingUp(String issueKey, RequestReply reply, String day) {}

    /** What IT answers while taking it up. */
    enum RequestReply implements Coded {
        /** The day that the function asked for is promised. */
        PROMISE,
        /** Another day is proposed, and the function is asked. */
        PROPOSE,
        /** The answer is given later, on the issue. */
        LATER
    }

    /**
     * From whom a project accepts requests, and what can be chosen.
     *
     * @param now what is set; {@code null} when nothing ever was
     * @param functions all business functions
     * @param types the project's issue types
     */
    record IntakeChoice(
            String projectKey,
            String projectName,
            @Nullable Intake now,
            List<String> functions,
            List<IntakeType> types) {
        public IntakeChoice {
            functions = List.copyOf(functions);
            types = List.copyOf(types);
        }
    }

    /** An issue type of a project. */
    record IntakeType(String id, String name) {}
}
