namespace AmaRulebook.Projects;

/// <summary>Mending what was mistyped at the door. A correction shows everywhere but in a sign-off, which keeps the name under which it was given.</summary>
public sealed partial class Project
{
    /// <summary>名前を直す: one's own name, and nobody else's. Refuses a name that is empty, too long or unfit. The same name changes nothing.</summary>
    public static Refusal? CorrectName(Participant by, string? name)
    {
        if (PlainText.Line(name, "お名前", Limits.PersonName, required: true, out var clean) is { } refusal)
        {
            return refusal;
        }

        by.Rename(clean);
        return null;
    }

    /// <summary>
    /// 団体の名前と立場を直す, by a member; for a party that has nobody here by the 進行役, who added it. Refuses for anybody else, a
    /// name that is empty, too long, unfit or another party's, and without a 立場. What stands already changes nothing.
    /// </summary>
    public Refusal? CorrectParty(Participant by, Guid partyId, string? name, PartyKind? kind)
    {
        if (FindParty(partyId) is not { IsPresent: true } party)
        {
            return new Refusal(RefusalKind.Invalid, "この団体は見つかりません。何も変えていません。ページを開きなおしてください。");
        }

        if (!MayCorrect(by, party))
        {
            return new Refusal(RefusalKind.NotAllowed, "団体の名前と立場を直せるのは、その団体の方です。何も変えていません。");
        }

        if (PlainText.Line(name, "団体名", Limits.PartyName, required: true, out var clean) is { } badName)
        {
            return badName;
        }

        if (kind is not { } known || !Enum.IsDefined(known))
        {
            return new Refusal(RefusalKind.Invalid, "「団体の立場」をえらんでください。");
        }

        if (parties.Exists(other => other.Id != partyId && other.Name == clean && !other.LeftNothing))
        {
            return new Refusal(RefusalKind.Invalid, $"「{clean}」という団体が、もうあります。名前は変えていません。区別できる名前にしてください。");
        }

        party.Correct(clean, known);
        return null;
    }

    /// <summary>Whether somebody may correct a party's name and 立場.</summary>
    public bool MayCorrect(Participant by, Party party) =>
        by.IsAdmitted && (by.PartyId == party.Id || (by.Id == FacilitatorId && MembersOf(party.Id).Count == 0));
}
