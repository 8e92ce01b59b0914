namespace AmaRulebook.Projects;

/// <summary>「プロジェクトのこと」 as it reads at one moment.</summary>
/// <param name="Name">プロジェクト名.</param>
/// <param name="Purpose">目的.</param>
/// <param name="FormIds">The ids of the forms of collaboration in the order of the book; none means 未定.</param>
/// <param name="Department">担当課.</param>
/// <param name="Period">期間.</param>
/// <param name="Place">場所.</param>
/// <param name="Contact">連絡先.</param>
public sealed record AboutText(
    string Name, string Purpose, IReadOnlyList<string> FormIds, string Department, string Period, string Place, string Contact)
{
    /// <summary>What stands in a field; of the forms their ids, parted by spaces.</summary>
    public string this[AboutField field] => field switch
    {
        AboutField.Name => Name,
        AboutField.Purpose => Purpose,
        AboutField.Forms => string.Join(' ', FormIds),
        AboutField.Department => Department,
        AboutField.Period => Period,
        AboutField.Place => Place,
        AboutField.Contact => Contact,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>The same with another text in a field.</summary>
    public AboutText With(AboutField field, string text) => field switch
    {
        AboutField.Name => this with { Name = text },
        AboutField.Purpose => this with { Purpose = text },
        AboutField.Forms => this with { FormIds = text.Split(' ', StringSplitOptions.RemoveEmptyEntries) },
        AboutField.Department => this with { Department = text },
        AboutField.Period => this with { Period = text },
        AboutField.Place => this with { Place = text },
        AboutField.Contact => this with { Contact = text },
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    public bool ReadsLike(AboutText other) => AboutFields.All.All(field => this[field] == other[field]);

    /// <summary>Makes it fit to keep, or says why it is not: a text too long or unfit, a form that the book does not have.</summary>
    internal Refusal? Check(IReadOnlyCollection<string> knownForms, out AboutText clean)
    {
        clean = this;
        foreach (var field in AboutFields.All.Where(field => field is not AboutField.Forms))
        {
            if (field.Check(this[field], out var text) is { } refusal)
            {
                return refusal;
            }

            clean = clean.With(field, text);
        }

        clean = clean with { FormIds = [.. knownForms.Where(FormIds.Contains)] };
        return FormIds.All(knownForms.Contains)
            ? null
            : new Refusal(RefusalKind.Invalid, "えらんだ「協働の形」が、いまのルールブックにありません。書いた文は残っています。もう一度えらんでください。");
    }
}

/// <summary>A text for 「プロジェクトのこと」, and the version that its writer had before them (0: none).</summary>
public sealed record GivenAbout(AboutText Text, int BasedOn);

/// <summary>Somebody else saved 「プロジェクトのこと」 in the meantime: both texts, for a person to choose or combine.</summary>
public sealed record StaleAbout(AboutText Current, int Version, AboutText Mine)
    : Refusal(RefusalKind.Stale, "ほかの方が先に「プロジェクトのこと」を保存しました。両方の文を残しています。見くらべて、えらぶか、まとめてください。");
