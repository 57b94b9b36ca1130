package org.havn.dashboard.parts;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.upload.UploadI18N;

/** What a place to drop a file says, from the first look until the file is there. */
public final class UploadWords {
    private UploadWords() {}

    /** {@code choose} and {@code drop} invite; {@code otherType} is said of a file of a kind that is not taken. */
    public static UploadI18N of(String choose, String drop, String otherType) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(say(choose)).setMany(say(choose)))
                .setDropFiles(new UploadI18N.DropFiles().setOne(say(drop)).setMany(say(drop)))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(say("refused.file-too-large"))
                        .setIncorrectFileType(say(otherType))
                        .setTooManyFiles(say("refused.too-many")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(say("documents.connecting"))
                                .setStalled(say("documents.stalled"))
                                .setProcessing(say("documents.checking"))
                                .setHeld(say("documents.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(say("documents.left"))
                                .setUnknown(say("documents.left-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(say("documents.failed"))
                                .setUnexpectedServerError(say("documents.failed"))
                                .setForbidden(say("refused.not-allowed"))))
                .setFile(new UploadI18N.File()
                        .setRetry(say("documents.again"))
                        .setStart(say("documents.start"))
                        .setRemove(say("do.remove")));
    }
}
