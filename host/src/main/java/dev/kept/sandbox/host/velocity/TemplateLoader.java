package dev.kept.sandbox.host.velocity;

import java.io.InputStream;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Gives Velocity the files of one plugin; they never change while it runs. */
final class TemplateLoader extends ResourceLoader {
    /** The macros that Jira gives the templates of custom fields. */
    static final String MACROS = "dev/kept/sandbox/host/velocity/macros.vm";

    private final Function<String, InputStream> source;

    TemplateLoader(Function<String, InputStream> source) {
        this.source = source;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // nothing to configure
    }

    @Override
    public InputStream getResourceStream(String name) {
        if (name.equals(MACROS)) {
            return TemplateLoader.class.getClassLoader().getResourceAsStream(MACROS);
        }
        InputStream in = source.apply(name.startsWith("/") ? name.substring(1) : name);
        if (in == null) {
            throw new ResourceNotFoundException("no template " + name);
        }
        return in;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
