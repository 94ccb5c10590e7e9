package dev.kept.web.guide;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.web.RefusalPage;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The page <i>How this works</i>, the same in both products. It shows what is in the jar and nothing of anybody's data, so
 * everybody may read it: also contacts who follow a link in an email and have no account.
 */
@UnrestrictedAccess
public class GuideServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's. */
    public static final String PATH = "/plugins/servlet/kept/guide";

    private static final String STYLES = "dev.kept.kept:kept-guide";
    private static final int NOT_FOUND = 404;

    private final transient Texts texts;
    private final transient Templates templates;
    private final transient HostService<PageBuilderService> resources;

    public GuideServlet(Texts texts, Templates templates, HostServices services) {
        this.texts = texts;
        this.templates = templates;
        this.resources = services.of(Feature.STYLES, () -> PageBuilderService.class);
    }

    /** The guide that {@code for} names; that for readers where it names none, and 404 where there is no such guide. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("for");
        Optional<Guide> guide = code == null ? Optional.of(Guide.READER) : Guide.of(code);
        resources.find().ifPresent(known -> known.assembler().resources().requireWebResource(STYLES));
        response.setStatus(guide.isPresent() ? HttpServletResponse.SC_OK : NOT_FOUND);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.getWriter().write(guide.map(this::page).orElseGet(this::none));
    }

    private String page(Guide shown) {
        List<Model> others = Arrays.stream(Guide.values())
                .map(one -> new Model(texts)
                        .message("name", one.titleKey())
                        .text("address", "?for=" + one.code())
                        .flag("here", one == shown))
                .toList();
        Model model = new Model(texts)
                .message("title", "kept.guide.title")
                .models("guides", others)
                .markup("text", shown.text(texts.locale()));
        return templates.render("templates/kept/guide.vm", model).toString();
    }

    private String none() {
        Refusal why = Refusal.of(Refusal.Kind.NOT_FOUND, "kept.guide.none");
        return RefusalPage.html(texts, templates, "kept.guide.title", why);
    }
}
