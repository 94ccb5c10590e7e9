package dev.kept.web.map;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Slice;
import dev.kept.core.partnership.Partnership;
import dev.kept.web.PageStyles;
import dev.kept.web.SignIn;
import dev.kept.web.board.ViewingServlet;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The map as a page of both products. In Confluence, Jira is asked as the viewer, so the projects there are those that this
 * person may see in Jira.
 */
@LicensedOnly
public class MapServlet extends ViewingServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's. */
    public static final String PATH = "/plugins/servlet/kept/map";

    /** So many projects a page: as many rows as one still looks through. */
    private static final int ROWS = 50;

    private static final String BAD_ADDRESS = "kept.portfolio.badAddress";

    private final transient Partnership partnership;
    private final transient MapPage page;
    private final transient PageStyles styles;

    public MapServlet(Partnership partnership, MapPage page, UserManager users, SignIn signIn, PageStyles styles) {
        super(users, signIn);
        this.partnership = partnership;
        this.page = page;
        this.styles = styles;
    }

    @Override
    protected Answer<String> page(HttpServletRequest request) {
        styles.require(PageStyles.PORTFOLIO);
        return query(request, BAD_ADDRESS)
                .flatMap(query -> start(request, BAD_ADDRESS).flatMap(start -> partnership
                        .map(query.windowDays(), new Slice.Request(start, ROWS))
                        .map(page::html)));
    }

    @Override
    protected String refused(Refusal refusal) {
        return page.refused(refusal);
    }
}
