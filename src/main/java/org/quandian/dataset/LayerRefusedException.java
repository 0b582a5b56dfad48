package org.quandian.dataset;

import java.util.Map;
import org.quandian.workspace.ImportIssue.Code;

/** A layer that cannot be read at all. It becomes one issue; the other layers are read on. */
final class LayerRefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final Code code;
    private final transient Map<String, String> args;

    LayerRefusedException(Code code, Map<String, String> args) {
        super(code + " " + args);
        this.code = code;
        this.args = Map.copyOf(args);
    }

    /** The file is not there. */
    static LayerRefusedException missing(String file) {
        return new LayerRefusedException(Code.FILE_MISSING, Map.of("file", file));
    }

    /** The file is there and of no use. */
    static LayerRefusedException unreadable(String file, String reason) {
        return new LayerRefusedException(Code.FILE_UNREADABLE, Map.of("file", file, "reason", reason));
    }

    Code code() {
        return code;
    }

    Map<String, String> args() {
        return args;
    }
}
