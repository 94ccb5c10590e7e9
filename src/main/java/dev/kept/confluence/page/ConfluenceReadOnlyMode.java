package dev.kept.confluence.page;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.core.host.ReadOnlyMode;

/** Asks Confluence, each time: an administrator begins and ends the mode while people work. */
public final class ConfluenceReadOnlyMode implements ReadOnlyMode {

    private final HostService<AccessModeService> mode;

    public ConfluenceReadOnlyMode(HostServices services) {
        this.mode = services.of(Feature.READ_ONLY, () -> AccessModeService.class);
    }

    /** A version that lost the method does not tell, like one that lost the service. */
    @Override
    public boolean on() {
        AccessModeService known = mode.find().orElse(null);
        try {
            return known != null && known.isReadOnlyAccessModeEnabled();
        } catch (LinkageError e) {
            return false;
        }
    }
}
