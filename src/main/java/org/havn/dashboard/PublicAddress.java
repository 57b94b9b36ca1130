package org.havn.dashboard;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.annotation.Value;

/** A page of Havn as others reach it: at the public address if there is one, else where the reader is now. */
@SpringComponent
public class PublicAddress {
    private final String configured;

    PublicAddress(@Value("${havn.url}") String configured) {
        this.configured = configured.replaceAll("/+$", "");
    }

    public String of(String path) {
        return (configured.isBlank() ? here() : configured) + "/" + path;
    }

    private static String here() {
        var request = VaadinServletRequest.getCurrent();
        var standard = request.getScheme().equals("https") ? 443 : 80;
        var port = request.getServerPort() == standard ? "" : ":" + request.getServerPort();
        return request.getScheme() + "://" + request.getServerName() + port;
    }
}
