using System.Text;

namespace AmaRulebook.Staff.Passwords;

/// <summary>
/// What is tried first. Breached passwords of twelve characters and more are nearly all a common word, doubled or with
/// digits and signs around it; so what is left is compared once those are gone and 0, 1, 3, 4, 5, 7, @ and $ are read as letters.
/// </summary>
public static class CommonPasswords
{
    /// <summary>What a password may have beside a common word and still count as that word: distinct characters.</summary>
    private const int FewestDistinct = 5;

    private const string Rows = "qwertyuiop asdfghjkl zxcvbnm 1234567890 abcdefghijklmnopqrstuvwxyz 1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p";

    private static readonly HashSet<string> Words =
    [
        "password", "passwort", "passphrase", "pass", "passw", "secret", "admin", "administrator", "root", "user", "guest", "login", "welcome",
        "letmein", "changeme", "default", "master", "system", "server", "test", "testing", "temp", "temporary", "qwerty", "qwertyuiop",
        "asdfgh", "asdfghjkl", "zxcvbn", "zxcvbnm", "abc", "abcd", "abcdef", "iloveyou", "love", "monkey", "dragon", "sunshine", "princess",
        "football", "baseball", "basketball", "soccer", "superman", "batman", "starwars", "pokemon", "shadow", "michael", "jordan", "jessica",
        "computer", "internet", "whatever", "trustno", "freedom", "flower", "summer", "winter", "spring", "autumn", "january", "february",
        "march", "april", "june", "july", "august", "september", "october", "november", "december", "monday", "friday", "hello", "helloworld",
        "google", "yahoo", "microsoft", "windows", "samsung", "apple", "android", "sakura", "nippon", "japan", "tokyo", "nagoya", "aichi", "ama",
        "amacity", "amashi", "cityama", "kyoudou", "kyodo", "kikaku", "kikakuseisaku", "shimin", "yakusho", "shiyakusho", "rulebook",
        "amarulebook", "dragonball", "doraemon", "arigatou", "arigato", "konnichiwa", "ohayou", "takahashi", "tanaka", "yamada", "suzuki", "sato",
        "correcthorsebatterystaple", "opensesame", "access", "manager", "office", "company", "city", "staff", "security",
    ];

    public static bool IsCommon(string password, IEnumerable<string> own)
    {
        var text = password.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return text.Distinct().Count() < FewestDistinct
            || IsRepeated(text)
            || Rows.Split(' ').Any(row => Runs(row, text))
            || Bare(text) is var bare && (bare.Length == 0 || IsMadeOf(bare, [.. Words, .. own.SelectMany(Parts)]));
    }

    /// <summary>Only what stays when everything but letters is gone, with letters for the signs that stand for them.</summary>
    private static string Bare(string text) => string.Concat(text.Select(unit => unit switch
    {
        '@' or '4' => 'a',
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '5' or '$' => 's',
        '7' => 't',
        _ => unit,
    }).SkipWhile(unit => !char.IsLetter(unit)).Where(char.IsLetter)).Trim();

    /// <summary>Whether nothing is left once common words are taken out, but for four letters at most.</summary>
    private static bool IsMadeOf(string bare, IEnumerable<string> words)
    {
        foreach (var word in words.Where(word => word.Length >= 3).OrderByDescending(word => word.Length))
        {
            bare = bare.Replace(word, "", StringComparison.Ordinal);
        }

        return bare.Length <= 4;
    }

    private static bool IsRepeated(string text) =>
        Enumerable.Range(1, text.Length / 2).Any(length => Enumerable.Range(0, text.Length).All(at => text[at] == text[at % length]));

    /// <summary>Whether the text walks along a row of keys, forth or back, from its first to its last character.</summary>
    private static bool Runs(string row, string text)
    {
        var steps = text.Zip(text.Skip(1)).Count(pair => Math.Abs(row.IndexOf(pair.First) - row.IndexOf(pair.Second)) == 1
            && row.Contains(pair.First) && row.Contains(pair.Second));
        return steps >= text.Length - 3;
    }

    private static IEnumerable<string> Parts(string own) =>
        own.ToLowerInvariant().Split(['@', '.', '-', '_', ' ', '　'], StringSplitOptions.RemoveEmptyEntries);
}
