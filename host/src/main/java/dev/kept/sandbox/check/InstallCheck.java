package dev.kept.sandbox.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks an installed plugin in both products from outside, over REST and its pages, and writes nothing there. What it finds
 * is a form in Markdown that can be sent back as it is, with the rest of the list of a first run to fill in.
 */
public final class InstallCheck {
    private final Path jar;
    private final Path form;

    /**
     * @param jar  the jar that was installed; its descriptor says what should be there
     * @param form what a person has to look at, in Markdown; stands below what was found
     */
    public InstallCheck(Path jar, Path form) {
        this.jar = jar;
        this.form = form;
    }

    /**
     * What was found in both products.
     *
     * @param markdown the form, for people
     * @param good     whether everything that should be there is there and answers
     */
    public record Result(String markdown, boolean good) {}

    /** Asks both products, each as its administrator. */
    public Result run(URI jira, Login jiraLogin, URI confluence, Login confluenceLogin) {
        Site tracker = new Site(jira, jiraLogin);
        Site wiki = new Site(confluence, confluenceLogin);
        Report report = new Report();
        Expected inJira = Expected.in(jar, "jira");
        Expected inConfluence = Expected.in(jar, "confluence");
        report.product("Jira", product(tracker, inJira, new Features(tracker, inJira).inJira()));
        report.product("Confluence", product(wiki, inConfluence, new Features(wiki, inConfluence).inConfluence()));
        try {
            return new Result(report.markdown(Files.readString(form)), report.good());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report.Product product(Site site, Expected expected, List<Finding> features) {
        List<Finding> modules = new ArrayList<>();
        modules.add(version(site));
        modules.addAll(Modules.of(site, expected));
        List<Finding> answers = new ArrayList<>(Health.of(site));
        answers.addAll(features);
        return new Report.Product(site.toString(), modules, answers);
    }

    /** What every product tells of itself without a login. */
    private static Finding version(Site site) {
        Site.Reply reply = site.json("/rest/applinks/1.0/manifest");
        JsonNode manifest = reply.json();
        String version = manifest.path("version").asText();
        return reply.ok() && !version.isEmpty()
                ? Finding.note("version of the product", manifest.path("typeId").asText() + " " + version)
                : Finding.unknown("version of the product", reply.story());
    }
}
