package dev.kept.sandbox.host.web;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.JobDetails;
import dev.kept.sandbox.host.Html;
import dev.kept.sandbox.host.Layout;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.cluster.Scheduler;
import java.time.Duration;

/** The administrators' list of scheduled jobs, each with a button that runs it now. */
final class JobPages {
    private static final String PATH = "/admin/jobs";

    private final Scheduler scheduler;

    JobPages(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void register(Pages pages) {
        pages.get(PATH, this::list);
        pages.post(PATH, this::run);
    }

    private static void administrator(Request request) {
        User user = request.user().orElseThrow(Refused::signIn);
        if (!user.administrator()) {
            throw Refused.forbidden("Only administrators see the scheduled jobs.");
        }
    }

    private Response list(Request request) {
        administrator(request);
        StringBuilder body = new StringBuilder("<h1>Scheduled jobs</h1><p>Of <a href=\""
                + Html.escape(request.contextPath() + PluginPages.PATH)
                + "\">plugins</a> and of the host.</p><table class=\"aui\"><thead><tr><th>Job</th>"
                + "<th>Runner</th><th>Next run</th><th></th></tr></thead><tbody>");
        for (JobDetails job : scheduler.allJobs()) {
            body.append("<tr><td>")
                    .append(Html.escape(job.getJobId().toString()))
                    .append("</td><td>")
                    .append(Html.escape(job.getJobRunnerKey().toString()))
                    .append("</td><td>")
                    .append(
                            job.getNextRunTime() == null
                                    ? "never"
                                    : job.getNextRunTime().toInstant())
                    .append("</td><td>");
            if (job.isRunnable()) {
                body.append("<form method=\"post\">")
                        .append(Layout.token(request))
                        .append("<input type=\"hidden\" name=\"job\" value=\"")
                        .append(Html.escape(job.getJobId().toString()))
                        .append("\"><button class=\"aui-button\">Run now</button></form>");
            }
            body.append("</td></tr>");
        }
        return Response.page(Page.admin("Scheduled jobs", body + "</tbody></table>"));
    }

    /** For tests, whose clock stands: a job may run so many minutes later, such as {@code later=2}. */
    private static Duration later(Request request) {
        try {
            return Duration.ofMinutes(Long.parseLong(request.parameter("later").orElse("0")));
        } catch (NumberFormatException e) {
            throw new Refused(400, "Not a number of minutes");
        }
    }

    private Response run(Request request) {
        administrator(request);
        JobId id = JobId.of(request.parameter("job").orElse(""));
        Duration later = later(request);
        JobRunnerResponse response = (later.isZero() ? scheduler.runNow(id) : scheduler.runLater(id, later))
                .orElseThrow(() -> Refused.notFound("There is no job " + id + " that can run."));
        return Response.page(Page.admin(
                "Scheduled jobs",
                "<h1>Scheduled jobs</h1><p>" + Html.escape(id + ": " + response.getRunOutcome()) + "</p><p>"
                        + Html.escape(response.getMessage() == null ? "" : response.getMessage()) + "</p>"));
    }
}
