using System.Collections.Immutable;

namespace AmaRulebook.Live;

/// <summary>What is known of one project; changed under the lock only.</summary>
public sealed partial class Presence
{
    private sealed class Room
    {
        public Dictionary<Guid, Person> People { get; } = [];

        /// <summary>Made when it is first needed, and given back when nobody is left.</summary>
        public ITimer? Timer { get; set; }

        public bool IsDue { get; set; }

        public bool IsEmpty => People.Values.All(person => person.Visits.Count == 0);

        public void Rest()
        {
            Timer?.Dispose();
            Timer = null;
        }

        public ImmutableArray<Present> Present() =>
        [
            .. People
                .Where(person => person.Value.Visits.Count > 0)
                .OrderBy(person => person.Value.Since)
                .Select(person => new Present(person.Key, person.Value.Visits[^1].Spot, person.Value.Since)),
        ];

        /// <summary>Notes where a visit is; answers whether anybody could see a difference.</summary>
        public bool Set(Visit visit, bool isHere, Spot? spot, DateTimeOffset now)
        {
            if (!People.TryGetValue(visit.ParticipantId, out var person))
            {
                if (!isHere)
                {
                    return false;
                }

                People[visit.ParticipantId] = person = new Person();
            }

            var (wasHere, at) = (person.Visits.Count > 0, person.Visits.LastOrDefault().Spot);
            var index = person.Visits.FindIndex(known => known.Visit == visit);
            if (index >= 0 && isHere && person.Visits[index].Spot == spot)
            {
                return false;
            }

            if (index >= 0)
            {
                person.Visits.RemoveAt(index);
            }

            if (isHere)
            {
                person.Visits.Add((visit, spot));
            }

            if (wasHere != person.Visits.Count > 0)
            {
                person.Since = now;
                return true;
            }

            return person.Visits.LastOrDefault().Spot != at;
        }

        /// <summary>Forgets who left before an instant; answers whether nobody is left.</summary>
        public bool Forget(DateTimeOffset before)
        {
            foreach (var (id, person) in People.ToList())
            {
                if (person.Visits.Count == 0 && person.Since < before)
                {
                    People.Remove(id);
                }
            }

            return People.Count == 0;
        }
    }

    private sealed class Person
    {
        /// <summary>The visits that are connected, the one that moved last at the end.</summary>
        public List<(Visit Visit, Spot? Spot)> Visits { get; } = [];

        /// <summary>Since when here, or away.</summary>
        public DateTimeOffset Since { get; set; }
    }
}
