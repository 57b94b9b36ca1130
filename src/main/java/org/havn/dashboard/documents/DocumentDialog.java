package org.havn.dashboard.documents;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import org.havn.documents.DocumentListing;
import org.havn.documents.DocumentType;

/** A document shown in the page, in a frame of its own: the browser draws it, and it knows nothing of the page around it. */
class DocumentDialog extends Dialog {
    DocumentDialog(DocumentListing document) {
        var address = "documents/" + document.id().value();
        setHeaderTitle(document.name());
        addClassName("document-shown");
        setWidth("min(960px, 96vw)");
        setHeight("92vh");
        add(shown(document, address + "/view"));
        var download = new Anchor(address, say("documents.download"));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        download.addClassName("link");
        getFooter().add(download, new Button(say("do.close"), click -> close()));
    }

    private static Component shown(DocumentListing document, String address) {
        if (document.type() != DocumentType.PDF) return new Image(address, document.name());
        var frame = new IFrame(address);
        frame.setTitle(document.name());
        frame.getElement().setAttribute("referrerpolicy", "no-referrer");
        return frame;
    }
}
