package fr.boussole.architecture.offender.roles;

import java.io.IOException;
import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import javafx.scene.control.Label;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A service that draws, speaks SQL, writes pages and calls home. */
class Loud {
    Label label() {
        return new Label();
    }

    int count(Connection connection) throws SQLException {
        return connection.getHoldability();
    }

    PDDocument paper() {
        return new PDDocument();
    }

    Socket line() throws IOException {
        return new Socket("localhost", 80);
    }
}
