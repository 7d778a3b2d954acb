package dev.socrates.platform.startup;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;

/// One line for one fault: whoever starts a server from a terminal reads the last line, not a banner.
class PlainFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("socrates: " + text(analysis));
    }

    private static String text(FailureAnalysis analysis) {
        if (analysis.getCause() instanceof PortInUseException taken) {
            return "port %d is taken by another program; choose another one: socrates up --port N"
                    .formatted(taken.getPort());
        }
        return analysis.getDescription().strip();
    }
}
