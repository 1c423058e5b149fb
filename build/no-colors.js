// In place of chalk's own detection of colours: bin detects them, and chalk would load node's `navigator` to find out.
export default { stdout: false, stderr: false };
