package org.havn;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The server: rooms that hold the hiring process, and the two doors into them. */
@Modulithic(sharedModules = "shared")
@SpringBootApplication
public class Havn {
    public static void main(String[] arguments) {
        SpringApplication.run(Havn.class, arguments);
    }
}
