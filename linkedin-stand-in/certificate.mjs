import { execFileSync } from "node:child_process";
import { createHash, randomUUID, X509Certificate } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext } from "node:tls";

const HOST = "www.linkedin.com";

/** @param {string} command @param {string[]} args */
function works(command, args) {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} folder @param {string} password @param {string | undefined} javaHome */
function withKeytool(folder, password, javaHome) {
  const inHome = javaHome && join(javaHome, "bin", "keytool");
  return works(inHome && existsSync(inHome) ? inHome : "keytool", ["-genkeypair", "-alias", "page", "-keyalg", "EC", "-groupname", "secp256r1", "-validity", "30", "-dname", `CN=${HOST}`,
    "-ext", `SAN=dns:${HOST}`, "-storetype", "PKCS12", "-keystore", join(folder, "page.p12"), "-storepass", password]);
}
/** @param {string} folder @param {string} password */
function withOpenssl(folder, password) {
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "page.pem")];
  return works("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-subj", `/CN=${HOST}`, "-addext", `subjectAltName=DNS:${HOST}`, "-keyout", key, "-out", certificate])
    && works("openssl", ["pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", join(folder, "page.p12"), "-passout", `pass:${password}`]);
}

/**
 * A key of one run only: made in a temporary folder, which is gone again when this returns.
 * @param {string | undefined} javaHome @returns {{pfx: Buffer, passphrase: string}}
 */
export function makeCertificate(javaHome = process.env["JAVA_HOME"]) {
  const folder = mkdtempSync(join(tmpdir(), "stand-in-"));
  const passphrase = randomUUID();
  try {
    if (!withOpenssl(folder, passphrase) && !withKeytool(folder, passphrase, javaHome)) throw new Error("The stand-in pages need keytool (of a JDK) or openssl to make their certificate.");
    const pfx = readFileSync(join(folder, "page.p12"));
    createSecureContext({ pfx, passphrase });
    return { pfx, passphrase };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What Chromium's --ignore-certificate-errors-spki-list wants. @param {Buffer} der */
export function spkiOf(der) {
  const key = new X509Certificate(der).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}
