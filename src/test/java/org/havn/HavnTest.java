package org.havn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.havn.imports.ImportFixture;
import org.havn.pairing.PairingFixture;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * The whole house on a real PostgreSQL, with a real mail server, on a free port, shared by every test of a run. Nothing is cleaned in between:
 * each test makes people and jobs of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {PostOfficeFixture.class, LinkedInFixture.class})
@Import({OfficeFixture.class, PairingFixture.class, ImportFixture.class, SharedSignInConfiguration.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface HavnTest {}
