namespace AmaRulebook.Reviews.Year;

/// <summary>Two projects that give each other a thing: the sums of all lines stay as they are.</summary>
internal readonly record struct Exchange(Profile One, Profile Two, Profile OneAfter, Profile TwoAfter)
{
    /// <summary>Ways in which two projects can exchange a side; of the 立場 also a single one, since one project has several.</summary>
    public static IEnumerable<Exchange> Of(Side side, Profile one, Profile two)
    {
        if (side == Side.Department && one.Department != two.Department)
        {
            yield return new(one, two, one with { Department = two.Department }, two with { Department = one.Department });
        }
        else if (side == Side.Form && one.Form != two.Form)
        {
            yield return new(one, two, one with { Form = two.Form }, two with { Form = one.Form });
        }
        else if (side == Side.Kind)
        {
            for (var given = one.Kinds & ~two.Kinds; given != 0; given &= given - 1)
            {
                var kind = given & -given;
                if (one.Kinds != kind)   // somebody always takes part
                {
                    yield return new(one, two, one with { Kinds = one.Kinds ^ kind }, two with { Kinds = two.Kinds | kind });
                }
            }

            for (var taken = two.Kinds & ~one.Kinds; taken != 0; taken &= taken - 1)
            {
                var kind = taken & -taken;
                if (two.Kinds != kind)
                {
                    yield return new(one, two, one with { Kinds = one.Kinds | kind }, two with { Kinds = two.Kinds ^ kind });
                }
            }

            if (one.Kinds != two.Kinds)
            {
                yield return new(one, two, one with { Kinds = two.Kinds }, two with { Kinds = one.Kinds });
            }
        }
    }

    /// <summary>The cells whose number the exchange changes.</summary>
    public IReadOnlyCollection<T> Changed<T>(Func<Profile, IReadOnlyList<T>> cellsOf)
        where T : notnull
    {
        var changes = new Dictionary<T, int>();
        foreach (var (profile, change) in new[] { (One, -1), (Two, -1), (OneAfter, 1), (TwoAfter, 1) })
        {
            foreach (var cell in cellsOf(profile))
            {
                changes[cell] = changes.GetValueOrDefault(cell) + change;
            }
        }

        return [.. changes.Where(cell => cell.Value != 0).Select(cell => cell.Key)];
    }
}
