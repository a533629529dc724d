Console.WriteLine("Benchmarks are listed in docs/quality.md.");
