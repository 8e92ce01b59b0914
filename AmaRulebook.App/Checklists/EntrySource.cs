using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>How an answer came in. Nobody answers for another: what came in by another's hands is marked for good.</summary>
public enum EntrySource
{
    /// <summary>By one of the party's own people, from their own place.</summary>
    Own = 0,

    /// <summary>集まった席で: a person of the party entered it on the 進行役's device, which was passed round.</summary>
    Table = 1,

    /// <summary>紙の答え: the 進行役 typed in what the party had written on paper.</summary>
    Paper = 2,
}

/// <summary>How the 進行役 enters something for another party, and the name of the person whose word it is.</summary>
/// <param name="Source">At the table or from paper; never <see cref="EntrySource.Own"/>.</param>
/// <param name="PersonName">Who gave it. At the table it must be given; paper may bear none.</param>
public sealed record ProxyEntry(EntrySource Source, string? PersonName)
{
    /// <summary>Refuses what is no entry for another, and a name that is missing, overlong or unfit.</summary>
    public Refusal? Check(out ProxyEntry clean)
    {
        var refusal = PlainText.Line(PersonName, "お名前", Limits.PersonName, Source is EntrySource.Table, out var name);
        clean = this with { PersonName = name };
        return Source is EntrySource.Table or EntrySource.Paper
            ? refusal
            : new Refusal(RefusalKind.Invalid, "答えの入れ方が分かりません。何も保存していません。ページを開きなおしてください。");
    }
}
