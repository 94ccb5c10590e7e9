package dev.kept.sandbox.host.sal;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.host.resource.PageResources;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;

/** What plugins ask a page for: styles, scripts and data, and the addresses of their files. */
final class AssembledPages implements WebResourceUrlProvider {
    private final PageResources resources;
    private final String contextPath;
    private final URI baseUrl;

    AssembledPages(PageResources resources, String contextPath, URI baseUrl) {
        this.resources = resources;
        this.contextPath = contextPath;
        this.baseUrl = baseUrl;
    }

    PageBuilderService builder() {
        return Partial.of(PageBuilderService.class, new Builder());
    }

    /** Answers the page builder and its assembler: both collect into the current request. */
    private final class Builder {
        WebResourceAssembler assembler() {
            return Partial.of(WebResourceAssembler.class, this);
        }

        RequiredResources resources() {
            return new Resources();
        }

        RequiredData data() {
            return new Data();
        }
    }

    private final class Resources implements RequiredResources {
        @Override
        public RequiredResources requireWebResource(String moduleCompleteKey) {
            resources.requireModule(moduleCompleteKey);
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            resources.requireContext(context);
            return this;
        }

        @Override
        public RequiredResources requireModule(String moduleName) {
            throw new UnsupportedOperationException("not in the sandbox: RequiredResources.requireModule");
        }
    }

    private final class Data implements RequiredData {
        @Override
        public RequiredData requireData(String key, Jsonable content) {
            StringWriter out = new StringWriter();
            try {
                content.write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            resources.requireData(key, out.toString());
            return this;
        }

        @Override
        public RequiredData requireData(String key, Number content) {
            resources.requireData(key, content.toString());
            return this;
        }

        @Override
        public RequiredData requireData(String key, String content) {
            resources.requireData(
                    key, JsonNodeFactory.instance.textNode(content).toString());
            return this;
        }

        @Override
        public RequiredData requireData(String key, Boolean content) {
            resources.requireData(key, content.toString());
            return this;
        }
    }

    @Override
    public String getStaticResourcePrefix(UrlMode urlMode) {
        return getBaseUrl(urlMode);
    }

    @Override
    public String getStaticResourcePrefix(String resourceCounter, UrlMode urlMode) {
        return getBaseUrl(urlMode);
    }

    @Override
    public String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode) {
        return getBaseUrl(urlMode) + resources.url(moduleCompleteKey, resourceName);
    }

    @Override
    public String getResourceUrl(String moduleCompleteKey, String resourceName) {
        return resources.url(moduleCompleteKey, resourceName);
    }

    @Override
    public String getBaseUrl() {
        return contextPath;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return urlMode == UrlMode.ABSOLUTE ? baseUrl.toString() : contextPath;
    }
}
