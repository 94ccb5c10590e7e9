package dev.kept.web.admin;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The token that shows a form was sent from our own page and not by another site in the user's name. A servlet of a
 * plugin has to check it itself. The one place that touches SAL's classes for it.
 */
public final class FormToken {

    private final HostService<XsrfTokenAccessor> tokens;
    private final HostService<XsrfTokenValidator> validator;

    public FormToken(HostServices services) {
        this.tokens = services.of(Feature.FORMS, () -> XsrfTokenAccessor.class);
        this.validator = services.of(Feature.FORMS, () -> XsrfTokenValidator.class);
    }

    /**
     * Nothing, where forms can be protected.
     *
     * @throws dev.kept.core.host.FeatureOffException where the product has no such tokens: no form may be taken then, and
     *     none should be filled in in vain
     */
    void insist() {
        tokens.get();
        validator.get();
    }

    /** The name of the form field that carries it; each product has its own. */
    public String name() {
        XsrfTokenValidator known = validator.find().orElse(null);
        return known == null ? "atl_token" : known.getXsrfParameterName();
    }

    /**
     * The token of this session; made when there is none yet. That can set a cookie, so it is asked for before anything
     * is written.
     */
    public String of(HttpServletRequest request, HttpServletResponse response) {
        XsrfTokenAccessor known = tokens.find().orElse(null);
        return known == null ? "" : known.getXsrfToken(request, response, true);
    }

    /** Whether the form carries this session's token. */
    public boolean comesWith(HttpServletRequest request) {
        return validator.get().validateFormEncodedToken(request);
    }
}
